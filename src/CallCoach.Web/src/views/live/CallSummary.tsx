import { Button } from 'antd';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLive } from '../../hooks/useStore';
import type { CallEnded } from '../../live/protocol';
import { clock } from '../../texts/units';
import { ScoreRing } from '../parts/ScoreRing';
import { LinkButton } from '../parts/LinkButton';

/** What is left when a call has ended: its score, and the way to it. */
export function CallSummary({ callId, ended }: { callId: string; ended: CallEnded }) {
  const { live: words } = useTexts();
  const { live } = useSession();
  const cues = useLive(callId, (call) => call.cuesGiven) ?? 0;
  const title = { ended: words.ended, 'cut-off': words.cutOff, failed: words.failed }[ended.status];
  return (
    <section className="stage over" aria-live="polite">
      <div className="stage-calm">
        <ScoreRing score={ended.score} size={132} />
        <div>
          <h2>{title}</h2>
          <p className="numbers">{words.lasted(clock(ended.at))} · {words.cuesGiven(cues)}{ended.score === null && ` · ${words.noScore}`}</p>
          <p className="stage-buttons">
            <LinkButton to={`/calls/${callId}`} type="primary" size="large">{words.review}</LinkButton>
            <Button size="large" onClick={() => live.board.dismiss(callId)}>{words.dismiss}</Button>
          </p>
        </div>
      </div>
    </section>
  );
}
