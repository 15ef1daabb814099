import { useCallback, useEffect, useState } from 'react';
import { mergedLines } from '../live/liveText';
import type { TranscriptProgress } from '../live/protocol';
import { transcripts, type CallTranscript, type KeptLine } from '../live/rest/transcripts';
import { useSession } from './appContext';
import { useLoad, type Load } from './useLoad';

/** Lines of a call that is written down come in bunches; they are shown together. */
const gatherMilliseconds = 1000;

export interface TranscriptOfCall {
  load: Load<CallTranscript>;
  /** How far the text is; newer than what was loaded. */
  progress: TranscriptProgress | null;
  /** Puts in a line that was changed here, or as somebody else has changed it. */
  setLine: (line: KeptLine) => void;
  /** The text is being made anew. */
  began: (progress: TranscriptProgress) => void;
}

/** The text of a call that is over. Lines appear as they are written down; `scored` is called when they changed the score. */
export function useTranscript(callId: string, scored: () => void): TranscriptOfCall {
  const { live } = useSession();
  const load = useLoad(useCallback((signal: AbortSignal) => transcripts.get(callId, signal), [callId]));
  const [progress, setProgress] = useState<TranscriptProgress | null>(null);
  const { reload } = load;
  useEffect(() => {
    let working = false;
    let due: ReturnType<typeof setTimeout> | null = null;
    const reloadSoon = () => due ??= setTimeout(() => {
      due = null;
      reload();
    }, gatherMilliseconds);
    const end = live.followTranscript(callId, ({ state, lines, scored: score }) => {
      if (state) setProgress(state);
      if (state && working && state.state !== 'working') reload(); // findings and measures come with the whole
      if (state) working = state.state === 'working';
      if (lines) reloadSoon();
      if (score) scored();
    });
    return () => {
      end();
      if (due) clearTimeout(due);
    };
  }, [live, callId, reload, scored]);
  const { value, set } = load;
  const setLine = useCallback((line: KeptLine) => {
    if (value) set({ ...value, lines: mergedLines(value.lines, [line]) });
  }, [value, set]);
  return { load, progress, setLine, began: setProgress };
}
