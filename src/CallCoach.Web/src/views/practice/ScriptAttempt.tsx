import { useRef } from 'react';
import { apiRoot } from '../../live/rest/http';
import type { Attempt } from '../../live/rest/drills';
import type { ScriptResult as Result } from '../../live/rest/training';
import { ScriptResult } from './ScriptResult';

/** An attempt at a script: its sound, and what it came to; a press on a moment plays from there. */
export function ScriptAttempt({ attempt }: { attempt: Attempt }) {
  const sound = useRef<HTMLAudioElement>(null);
  const result = attempt.results as Result | null;
  if (!result) return null;
  const seek = (seconds: number) => {
    if (!sound.current) return;
    sound.current.currentTime = Math.max(0, seconds - 0.3); // a breath before the word
    void sound.current.play();
  };
  return (
    <>
      <audio ref={sound} className="script-sound" controls preload="metadata" src={`${apiRoot}/calls/${attempt.callId}/audio`} />
      <ScriptResult result={result} seek={seek} />
    </>
  );
}
