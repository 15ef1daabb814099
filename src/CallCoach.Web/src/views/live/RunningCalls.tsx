import { AudioOutlined } from '@ant-design/icons';
import { Switch } from 'antd';
import { useEffect, useState } from 'react';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useStore } from '../../hooks/useStore';
import { useWall } from '../../hooks/useWall';
import { LiveListener } from '../../live/liveListener';
import { teams } from '../../live/rest/teams';
import { Notice } from '../parts/Notice';
import { LinkButton } from '../parts/LinkButton';
import { WallCardView } from './WallCardView';
import './wall.css';

/** The wall: the running calls of the teams that the user sees, the longest first. */
export function RunningCalls() {
  const { live: words, wall } = useTexts();
  const { live } = useSession();
  const { value: visible } = useLoad(teams.list);
  const [listener] = useState(() => new LiveListener());
  const [onlyCued, setOnlyCued] = useState(false);
  const cards = useWall();
  const heard = useStore(listener.state);
  useEffect(() => {
    for (const team of visible ?? []) live.watchTeam(team.id).catch(() => undefined); // a team taken away meanwhile shows nothing
  }, [live, visible]);
  useEffect(() => () => listener.stop(), [listener]);
  const cued = cards.filter((card) => card.cue !== null).length;
  return (
    <div className="page wall">
      <header className="page-head">
        <h1>{words.running}</h1>
        {cards.length > 0 && <p className="numbers">{wall.count(cards.length)}{cued > 0 && ` · ${wall.cued(cued)}`}</p>}
        {cards.length > 3 && <label className="wall-filter"><Switch size="small" checked={onlyCued} onChange={setOnlyCued} /> {wall.filter}</label>}
        <span className="push"><LinkButton to="/capture" icon={<AudioOutlined />}>{words.start}</LinkButton></span>
      </header>
      <p role="status" className="wall-heard">{heard.phase === 'listening' ? `${wall.listening} ${wall.audited}` : heard.phase === 'failed' ? wall.listenFailed : ''}</p>
      {cards.length === 0
        ? <Notice title={words.noneRunning} hint={words.noneRunningHint} figure={<span className="stage-ring resting" aria-hidden="true" />} />
        : <ul className="running-calls">{cards.filter((card) => !onlyCued || card.cue).map((card) => <WallCardView key={card.callId} card={card} heard={heard.callId === card.callId ? heard.phase : 'off'} listener={listener} />)}</ul>}
    </div>
  );
}
