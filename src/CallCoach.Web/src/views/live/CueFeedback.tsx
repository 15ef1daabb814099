import { App } from 'antd';
import { useCallback } from 'react';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLive } from '../../hooks/useStore';
import { cueToJudge } from '../../live/liveCall';
import type { Feedback } from '../../live/protocol';
import { useJudgingKeys } from './useJudgingKeys';

/** Good or wrong, by a click or by one key. A second press takes it back. Always in its place, so nothing jumps. */
export function CueFeedback({ callId }: { callId: string }) {
  const { live: words } = useTexts();
  const { live } = useSession();
  const { message } = App.useApp();
  const cue = useLive(callId, cueToJudge);
  const judge = useCallback((wanted: Feedback) => {
    if (!cue) return;
    const feedback = cue.feedback === wanted ? null : wanted;
    live.giveFeedback(callId, cue.number, feedback, cue.feedback).catch(() => void message.error(words.feedbackFailed));
  }, [live, callId, cue, message, words]);
  const place = useJudgingKeys(cue ? judge : null);
  const button = (feedback: Feedback, key: string, name: string) => (
    <button type="button" className={`judge ${feedback}`} aria-pressed={cue?.feedback === feedback} aria-keyshortcuts={key} disabled={!cue} onClick={() => judge(feedback)}>
      <kbd>{key}</kbd>{name}
    </button>
  );
  return (
    <div className="judges" ref={place} data-idle={!cue}>
      {button('helpful', 'G', words.good)}
      {button('wrong', 'W', words.wrong)}
    </div>
  );
}
