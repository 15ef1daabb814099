import { Button, Popconfirm } from 'antd';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { leads, useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { usePages } from '../../hooks/usePages';
import { useTitle } from '../../hooks/useTitle';
import { clips, type Clip } from '../../live/rest/remarks';
import type { Team } from '../../live/rest/teams';
import { errorText } from '../../texts';
import { clock, fineSeconds } from '../../texts/units';
import { callMoment } from '../calls/callMoment';
import { CallsTabs } from '../calls/CallsTabs';
import { Notice } from '../parts/Notice';
import { OfTeam } from './OfTeam';
import '../calls/calls.css';
import './reviews.css';

/** What the team shares with each other: stretches of calls to be heard, and no more of them. */
export function ClipsPage() {
  const { clip: words, calls } = useTexts();
  useTitle(words.tab);
  return (
    <div className="page">
      <OfTeam>{(team, choice) => (
        <>
          <header className="page-head"><h1>{calls.title}</h1><CallsTabs /><span className="push">{choice}</span></header>
          <TeamClips key={team.id} team={team} />
        </>
      )}</OfTeam>
    </div>
  );
}

function TeamClips({ team }: { team: Team }) {
  const texts = useTexts();
  const { clip: words, common } = texts;
  const pages = usePages(useCallback((cursor: string | null, signal?: AbortSignal) => clips.list(team.id, cursor, signal), [team.id]));
  if (pages.problem) return <Notice title={errorText(texts, pages.problem)} action={<Button onClick={pages.reload}>{common.retry}</Button>} />;
  if (pages.rows?.length === 0) return <Notice title={words.none} hint={words.noneHint} />;
  return (
    <>
      <ul className="clips">{pages.rows?.map((clip) => <li key={clip.id} className="card"><One clip={clip} teamId={team.id} removed={pages.reload} /></li>)}</ul>
      {pages.hasMore && <div className="calls-more"><Button onClick={() => void pages.more()}>{common.more}</Button></div>}
    </>
  );
}

function One({ clip, teamId, removed }: { clip: Clip; teamId: string; removed: () => void }) {
  const { language, texts: { clip: words, listen, calls, common } } = useLanguage();
  const { me } = useSession();
  const { run } = useAction();
  const mayRemove = clip.sharedBy.id === me.id || me.roles.includes('supervisor') || me.roles.includes('admin');
  const seesCall = leads(me) || clip.agent.id === me.id;
  return (
    <>
      <h2>{clip.title}</h2>
      <p className="numbers">{words.ofAgent(clip.agent.name)} · {listen.selected(clock(clip.from), clock(clip.to), fineSeconds(clip.to - clip.from))}</p>
      {clip.note && <p className="clip-note">{clip.note}</p>}
      <audio controls preload="none" src={clips.audioUrl(teamId, clip.id)} aria-label={clip.title} />
      <footer>
        <small>{words.by(clip.sharedBy.name, callMoment(clip.sharedAt, language, calls))}</small>
        {seesCall && <Link to={`/calls/${clip.callId}?t=${clip.from}`}>{words.openCall}</Link>}
        {mayRemove && <Popconfirm title={words.removeConfirm} okText={words.remove} cancelText={common.cancel} onConfirm={async () => await run(() => clips.remove(teamId, clip.id)) && removed()}><Button size="small" type="text">{words.remove}</Button></Popconfirm>}
      </footer>
    </>
  );
}
