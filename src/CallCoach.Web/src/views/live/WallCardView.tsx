import { CustomerServiceOutlined, PauseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../hooks/appContext';
import { useNow } from '../../hooks/useNow';
import type { Listening, LiveListener } from '../../live/liveListener';
import type { WallCard } from '../../live/liveWall';
import { wordsOf } from '../../texts';
import { clock, unknown, whole } from '../../texts/units';

/** One call on the wall: who, how long, who speaks, the cue on screen, talk share. Drawn only when one of them changes. */
export const WallCardView = memo(function WallCardView({ card, heard, listener }: { card: WallCard; heard: Listening['phase']; listener: LiveListener }) {
  const { language, texts: { live: words, wall } } = useLanguage();
  const said = card.cue && wordsOf(card.cue, language);
  const mood = card.state === 'paused' ? words.paused : card.state === 'source-lost' ? words.sourceLost : card.state === 'awaiting' ? words.awaiting : words.allWell;
  const playing = heard === 'opening' || heard === 'listening';
  return (
    <li className="wall-card">
      <Link to={`/live/${card.callId}`} className={`running-call card ${card.cue ? 'cue' : card.state}`}>
        <span className="running-who"><b>{card.agent}</b><small>{card.place}</small></span>
        <span className="running-time numbers"><span className={`pulse ${card.state}`} aria-hidden="true" /><Age since={card.startedAt} /></span>
        <span className="running-cue">{said ? words.cueNow(said.title) : mood}</span>
        <span className="running-facts numbers">
          <span className={`wall-floor ${card.floor}`}>{wall.talks[card.floor]}</span>
          <span>{words.share} <b>{card.talkPercent === null ? unknown : `${card.talkPercent}%`}</b></span>
          <span>{words.pace} <b>{whole(card.syllablesPerMinute)}</b></span>
        </span>
        <span className="wall-share" aria-hidden="true"><i style={{ width: `${card.talkPercent ?? 0}%` }} /></span>
      </Link>
      {card.listen && <Button
        className="wall-listen" type={playing ? 'primary' : 'text'} shape="circle" loading={heard === 'opening'} icon={playing ? <PauseOutlined /> : <CustomerServiceOutlined />}
        aria-label={playing ? wall.stop : wall.listen} title={`${playing ? wall.stop : wall.listen}. ${wall.audited}`} onClick={() => playing ? listener.stop() : void listener.listen(card.callId)}
      />}
    </li>
  );
});

/** The one thing that moves by itself, in a part of its own. */
function Age({ since }: { since: string }) {
  return <>{clock((useNow() - Date.parse(since)) / 1000)}</>;
}
