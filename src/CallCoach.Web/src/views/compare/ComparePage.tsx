import { SwapOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useTitle } from '../../hooks/useTitle';
import { calls } from '../../live/rest/calls';
import type { Call, Traces } from '../../live/rest/types';
import { clock } from '../../texts/units';
import { CallSound } from '../call/CallSound';
import type { CallPlayer } from '../call/callPlayer';
import { useCallPlayer } from '../call/useCallPlayer';
import { callMoment } from '../calls/callMoment';
import { LinkButton } from '../parts/LinkButton';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';
import { ScoreRing } from '../parts/ScoreRing';
import { CriteriaCompared } from './CriteriaCompared';
import { ReadingsCompared } from './ReadingsCompared';
import '../call/call.css';
import './compare.css';

interface Heard { call: Call; traces: Traces }

/** Two calls side by side, `?a=` and `?b=`: heard one after the other, their points and readings in one table. */
export function ComparePage() {
  const { compare: words, calls: callWords } = useTexts();
  const [search, setSearch] = useSearchParams();
  const a = search.get('a') ?? '', b = search.get('b') ?? '';
  useTitle(words.title);
  const load = useLoad(useCallback((signal: AbortSignal) => Promise.all([a, b].map(async (id): Promise<Heard> => {
    const [call, traces] = await Promise.all([calls.get(id, signal), calls.traces(id, signal)]);
    return { call, traces };
  })), [a, b]));
  if (!a || !b) return <div className="page"><Notice title={words.missing} action={<LinkButton to="/calls">{callWords.title}</LinkButton>} /></div>;
  return (
    <div className="page compare">
      <header className="page-head"><h1>{words.title}</h1><span className="push"><Button icon={<SwapOutlined />} onClick={() => setSearch({ a: b, b: a }, { replace: true })}>{words.swap}</Button></span></header>
      <LoadState load={load}>{([first, second]) => first && second && <Both key={first.call.id + second.call.id} first={first} second={second} />}</LoadState>
    </div>
  );
}

function Both({ first, second }: { first: Heard; second: Heard }) {
  const one = useCallPlayer(first.call), other = useCallPlayer(second.call);
  // One at a time: two calls at once are none.
  useEffect(() => {
    const ends = [[one, other], [other, one]].map(([begins, stops]) => begins?.playing.subscribe(() => begins.playing.value && stops?.pause()));
    return () => ends.forEach((end) => end?.());
  }, [one, other]);
  return (
    <>
      <div className="compare-sides"><SideOf heard={first} player={one} /><SideOf heard={second} player={other} /></div>
      <CriteriaCompared first={first.call} second={second.call} players={[one, other]} />
      <ReadingsCompared first={first.call} second={second.call} />
    </>
  );
}

function SideOf({ heard: { call, traces }, player }: { heard: Heard; player: CallPlayer }) {
  const { language, texts: { call: words, calls: callWords, compare } } = useLanguage();
  const title = words.title(call.agent.name), when = callMoment(call.startedAt, language, callWords);
  return (
    <div className="compare-side">
      <header>
        <ScoreRing score={call.reviewedScore ?? call.score} size={64} />
        <div><h2>{title}</h2><p className="numbers">{[when, clock(call.durationSeconds), call.customerReference, call.campaign].filter(Boolean).join(' · ')}</p></div>
        <Link to={`/calls/${call.id}`}>{compare.openCall}</Link>
      </header>
      <CallSound call={call} traces={traces} player={player} name={`${words.waveform} · ${title}, ${when}`} />
    </div>
  );
}
