import { AudioOutlined } from '@ant-design/icons';
import { useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import { useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useNow } from '../../hooks/useNow';
import { useStore } from '../../hooks/useStore';
import type { LiveCall } from '../../live/liveCall';
import { teams } from '../../live/rest/teams';
import { wordsOf } from '../../texts';
import { clock, percent, perMinute } from '../../texts/units';
import { Notice } from '../parts/Notice';
import { LinkButton } from '../parts/LinkButton';

/** The running calls of the teams that the user sees, the longest first. */
export function RunningCalls() {
  const { live: words } = useTexts();
  const { live } = useSession();
  const { value: visible } = useLoad(teams.list);
  useEffect(() => {
    for (const team of visible ?? []) live.watchTeam(team.id).catch(() => undefined); // a team taken away meanwhile shows nothing
  }, [live, visible]);
  const all = useStore(live.board.calls);
  const running = useMemo(() => [...all.values()].filter((call) => !call.ended).sort((a, b) => a.started.startedAt.localeCompare(b.started.startedAt)), [all]);
  const take = <LinkButton to="/capture" icon={<AudioOutlined />}>{words.start}</LinkButton>;
  return (
    <div className="page">
      <header className="page-head"><h1>{words.running}</h1><span className="push">{take}</span></header>
      {running.length === 0
        ? <Notice title={words.noneRunning} hint={words.noneRunningHint} figure={<span className="stage-ring resting" aria-hidden="true" />} />
        : <ul className="running-calls">{running.map((call) => <RunningCall key={call.started.callId} call={call} />)}</ul>}
    </div>
  );
}

function RunningCall({ call: { started, cue, readings, state } }: { call: LiveCall }) {
  const { language, texts: { live: words } } = useLanguage();
  const now = useNow();
  const said = cue && wordsOf(cue.words, language);
  const mood = state === 'paused' ? words.paused : state === 'source-lost' ? words.sourceLost : words.allWell;
  return (
    <li>
      <Link to={`/live/${started.callId}`} className={`running-call card ${cue ? 'cue' : state}`}>
        <span className="running-who"><b>{started.agent.name}</b><small>{[started.team.name, started.customerReference].filter(Boolean).join(' · ')}</small></span>
        <span className="running-time numbers"><span className={`pulse ${state}`} aria-hidden="true" />{clock((now - Date.parse(started.startedAt)) / 1000)}</span>
        <span className="running-cue">{said ? words.cueNow(said.title) : mood}</span>
        <span className="running-facts numbers">
          <span>{words.pace} <b>{perMinute(readings?.agent.speakingRate)}</b></span>
          <span>{words.share} <b>{percent(readings?.conversation?.talkRatio)}</b></span>
        </span>
      </Link>
    </li>
  );
}
