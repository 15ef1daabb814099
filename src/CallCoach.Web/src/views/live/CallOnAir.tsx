import { useTexts } from '../../hooks/appContext';
import { useLive } from '../../hooks/useStore';
import type { LiveCall } from '../../live/liveCall';
import { CallFacts } from './CallFacts';
import { CallSummary } from './CallSummary';
import { CueStage } from './CueStage';
import { LiveGauges } from './LiveGauges';
import { LiveScript } from './LiveScript';
import { LiveTranscript } from './LiveTranscript';
import { MiniWindowButton } from './MiniWindowButton';
import { ObjectionCard } from './ObjectionCard';
import { ConsentPrompt } from '../policy/ConsentPrompt';
import './live.css';

/** One running call: who and how long, the stage, the gauges, and beside them what is said. `own`: the agent's own, who may judge its cues. */
export function CallOnAir({ callId, own }: { callId: string; own: boolean }) {
  const { live: words } = useTexts();
  const ended = useLive(callId, (call) => call.ended);
  const name = useLive(callId, (call) => call.started.agent.name) ?? '';
  const withWords = useLive(callId, hasWords);
  return (
    <div className={`on-air page ${withWords && !ended ? 'with-words' : ''}`}>
      <header className="on-air-head">
        <h1 className={own ? 'unseen' : ''}>{own ? words.title : words.watching(name)}</h1>
        <CallFacts callId={callId} />
        {!ended && <MiniWindowButton callId={callId} judging={own} />}
      </header>
      {own && <ConsentPrompt callId={callId} />}
      {ended ? <CallSummary callId={callId} ended={ended} /> : (
        <div className="on-air-body">
          <CueStage callId={callId} judging={own} />
          <div className="on-air-words"><ObjectionCard callId={callId} /><LiveScript callId={callId} /><LiveTranscript callId={callId} /></div>
          <LiveGauges callId={callId} />
        </div>
      )}
    </div>
  );
}

/** Without text and script the words take no room from the stage. */
function hasWords({ started, text }: LiveCall): boolean {
  return started.script !== null || text.lines.length > 0 || (text.state !== 'off' && text.state !== 'no-model');
}
