import { useTexts } from '../../hooks/appContext';
import { useLive } from '../../hooks/useStore';
import { CallFacts } from './CallFacts';
import { CallSummary } from './CallSummary';
import { CueStage } from './CueStage';
import { LiveGauges } from './LiveGauges';
import { MiniWindowButton } from './MiniWindowButton';
import './live.css';

/** One running call: who and how long, the stage, the gauges. `own`: the agent's own, who may judge its cues. */
export function CallOnAir({ callId, own }: { callId: string; own: boolean }) {
  const { live: words } = useTexts();
  const ended = useLive(callId, (call) => call.ended);
  const name = useLive(callId, (call) => call.started.agent.name) ?? '';
  return (
    <div className="on-air page">
      <header className="on-air-head">
        <h1 className={own ? 'unseen' : ''}>{own ? words.title : words.watching(name)}</h1>
        <CallFacts callId={callId} />
        {!ended && <MiniWindowButton callId={callId} judging={own} />}
      </header>
      {ended ? <CallSummary callId={callId} ended={ended} /> : <><CueStage callId={callId} judging={own} /><LiveGauges callId={callId} /></>}
    </div>
  );
}
