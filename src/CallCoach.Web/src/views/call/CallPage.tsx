import { Alert } from 'antd';
import { useCallback, useEffect, useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useLoad, type Load } from '../../hooks/useLoad';
import { useTranscript } from '../../hooks/useTranscript';
import { useTitle } from '../../hooks/useTitle';
import { calls } from '../../live/rest/calls';
import { isAnalysing, type Call, type Traces } from '../../live/rest/types';
import { clock } from '../../texts/units';
import { callMoment } from '../calls/callMoment';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';
import { CallActions } from './CallActions';
import { CallCues } from './CallCues';
import { CallPlayer } from './callPlayer';
import { CallReadings } from './CallReadings';
import { CallScore } from './CallScore';
import { CallSound } from './CallSound';
import { CallText } from './text/CallText';
import { WordFacts } from './text/WordFacts';
import './call.css';
import { LinkButton } from '../parts/LinkButton';

/** How often a call that is being analysed is asked about, milliseconds. */
const askEvery = 2000;

/** One call after its end. */
export function CallPage() {
  const { callId = '' } = useParams();
  const load = useLoad(useCallback((signal: AbortSignal) => calls.get(callId, signal), [callId]));
  return <LoadState load={load}>{(call) => <Shown call={call} load={load} />}</LoadState>;
}

function Shown({ call, load }: { call: Call; load: Load<Call> }) {
  const { call: words } = useTexts();
  useTitle(words.title(call.agent.name));
  const { reload } = load;
  const waiting = call.status === 'running';
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(reload, askEvery);
    return () => clearInterval(timer);
  }, [waiting, reload]);
  return (
    <div className="page call-page">
      <Head call={call} changed={load.set} />
      {isAnalysing(call) ? <Notice title={words.analysing} />
        : call.status === 'running' ? <Notice title={words.stillRunning} action={<LinkButton to={`/live/${call.id}`} type="primary">{words.watchLive}</LinkButton>} />
          : <Body call={call} changed={load.set} reload={reload} />}
    </div>
  );
}

function Head({ call, changed }: { call: Call; changed: (call: Call) => void }) {
  const { language, texts: { call: words, calls: listWords, live } } = useLanguage();
  const facts = [callMoment(call.startedAt, language, listWords), clock(call.durationSeconds), call.customerReference && live.withCustomer(call.customerReference), call.campaign, call.direction && live[call.direction], call.team.name];
  return (
    <header className="page-head">
      <div>
        <Link to="/calls" className="call-back">{'←'} {words.back}</Link>
        <h1>{words.title(call.agent.name)}</h1>
        <p className="numbers">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <CallActions call={call} changed={changed} />
    </header>
  );
}

function Body({ call, changed, reload }: { call: Call; changed: (call: Call) => void; reload: () => void }) {
  const { call: words } = useTexts();
  const { me } = useSession();
  // Asked again when the roles were swapped: the lanes change places.
  const roles = call.roles.join();
  const traces = useLoad(useCallback((signal: AbortSignal): Promise<Traces> => calls.traces(roles && call.id, signal), [call.id, roles]));
  const player = useMemo(() => new CallPlayer(call.durationSeconds, call.hasAudio), [call.durationSeconds, call.hasAudio]);
  const transcript = useTranscript(call.id, reload);
  const measures = transcript.load.value?.measures;
  const own = call.agent.id === me.id;
  return (
    <>
      {call.status === 'cut-off' && <Alert type="warning" showIcon title={words.cutOffHint} />}
      {call.status === 'failed' && <Alert type="error" showIcon title={words.failedHint} />}
      <div className="call-listen">
        <LoadState load={traces}>{(value) => <CallSound call={call} traces={value} player={player} />}</LoadState>
        <CallText call={call} transcript={transcript} player={player} />
      </div>
      {measures && <WordFacts call={call} measures={measures} player={player} />}
      <div className="call-columns">
        <CallReadings call={call} own={own} />
        <div><CallScore call={call} player={player} /><CallCues call={call} own={own} player={player} changed={changed} /></div>
      </div>
    </>
  );
}
