import { Alert } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { leads, useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useLoad, type Load } from '../../hooks/useLoad';
import { useRemarks } from '../../hooks/useRemarks';
import { useReview } from '../../hooks/useReview';
import { useTranscript } from '../../hooks/useTranscript';
import { useTitle } from '../../hooks/useTitle';
import { calls } from '../../live/rest/calls';
import { reviews } from '../../live/rest/reviews';
import { isAnalysing, type Call, type Traces } from '../../live/rest/types';
import { clock } from '../../texts/units';
import { callMoment } from '../calls/callMoment';
import { LinkButton } from '../parts/LinkButton';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';
import { CommentsPanel } from '../review/CommentsPanel';
import { ReviewPanel } from '../review/ReviewPanel';
import { CallActions } from './CallActions';
import { CallCues } from './CallCues';
import { CallReadings } from './CallReadings';
import { CallSound } from './CallSound';
import { KeysHelp } from './KeysHelp';
import { QueuePlace, useNextInQueue } from './QueuePlace';
import { SelectionActions } from './SelectionActions';
import { ShareClip } from './ShareClip';
import { CallText } from './text/CallText';
import { WordFacts } from './text/WordFacts';
import { useCallKeys } from './useCallKeys';
import { useCallPlayer } from './useCallPlayer';
import { CallNotes } from '../policy/CallNotes';
import './call.css';

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
      <CallNotes call={call} />
      {isAnalysing(call) ? <Notice title={words.analysing} />
        : call.status === 'running' ? <Notice title={words.stillRunning} action={<LinkButton to={`/live/${call.id}`} type="primary">{words.watchLive}</LinkButton>} />
          : <Body key={call.id} call={call} changed={load.set} reload={reload} />}
    </div>
  );
}

function Head({ call, changed }: { call: Call; changed: (call: Call) => void }) {
  const { language, texts: { call: words, calls: listWords, live } } = useLanguage();
  const facts = [callMoment(call.startedAt, language, listWords), clock(call.durationSeconds), call.customerReference && live.withCustomer(call.customerReference), call.campaign, call.direction && live[call.direction], call.team.name];
  return (
    <header className="page-head">
      <div>
        <QueuePlace callId={call.id} />
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
  const player = useCallPlayer(call);
  const transcript = useTranscript(call.id, reload);
  const review = useReview(call.id), remarks = useRemarks(call.id);
  const [wanted, setWanted] = useState(0);
  const [asks, setAsks] = useState<'help' | 'share' | null>(null);
  const next = useNextInQueue(call.id);
  const own = call.agent.id === me.id;
  const mayReview = leads(me) && !own;
  const share = () => player.selection.value && setAsks('share');
  useCallKeys(player, {
    comment: () => remarks.write(player.selection.value?.from ?? player.time.value), share, next, help: () => setAsks('help'),
    review: () => {
      setWanted((before) => before + 1);
      if (review.loaded.state === 'ready' && review.value === null && mayReview) void reviews.begin(call.id).then(review.set, review.reload);
    },
  });
  const measures = transcript.load.value?.measures, selection = player.selection.value;
  return (
    <>
      {call.status === 'cut-off' && <Alert type="warning" showIcon title={words.cutOffHint} />}
      {call.status === 'failed' && <Alert type="error" showIcon title={words.failedHint} />}
      <div className="call-listen">
        <LoadState load={traces}>{(value) => (
          <CallSound call={call} traces={value} player={player} comments={remarks.load.value ?? []} help={() => setAsks('help')} actions={(range) => <SelectionActions callId={call.id} range={range} comment={remarks.write} share={share} />} />
        )}</LoadState>
        <CallText call={call} transcript={transcript} player={player} />
      </div>
      <div className="call-columns judged">
        <ReviewPanel call={call} load={review} player={player} mayReview={mayReview} isAgent={own} wanted={wanted} />
        <div><CommentsPanel remarks={remarks} player={player} /><CallCues call={call} own={own} player={player} changed={changed} /><CallReadings call={call} own={own} /></div>
      </div>
      {measures && <WordFacts call={call} measures={measures} player={player} />}
      {asks === 'help' && <KeysHelp close={() => setAsks(null)} />}
      {asks === 'share' && selection && <ShareClip callId={call.id} range={selection} close={() => setAsks(null)} />}
    </>
  );
}
