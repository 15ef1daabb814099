import { AudioMutedOutlined, ExperimentOutlined, PhoneOutlined, ReloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Skeleton, Tooltip } from 'antd';
import { Link } from 'react-router';
import { leads, useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { isAnalysing, type CallRow } from '../../live/rest/types';
import { clock, percent, perMinute } from '../../texts/units';
import { ScoreBadge } from '../parts/ScoreBadge';
import { callMoment } from './callMoment';

const kindIcons = { live: <PhoneOutlined />, replay: <ReloadOutlined />, upload: <UploadOutlined />, practice: <ExperimentOutlined /> };

/** A table on a wide screen, cards on a narrow one. `null`: still loading. */
export function CallRows({ rows }: { rows: CallRow[] | null }) {
  const { calls: words, live } = useTexts();
  const { me } = useSession();
  const withAgent = leads(me);
  if (!rows) return <div className="card calls-loading"><Skeleton active paragraph={{ rows: 8 }} title={false} /></div>;
  return (
    <div className={`calls card ${withAgent ? 'with-agent' : ''}`}>
      <div className="calls-head" aria-hidden="true">
        <span>{words.score}</span><span>{words.when}</span>{withAgent && <span>{words.who}</span>}<span>{words.with}</span><span>{words.length}</span>
        <span>{words.pace} <small>{live.paceUnit}</small></span><span>{words.share}</span><span>{words.cues}</span>
      </div>
      <ul>{rows.map((row) => <Row key={row.id} row={row} withAgent={withAgent} />)}</ul>
    </div>
  );
}

function Row({ row, withAgent }: { row: CallRow; withAgent: boolean }) {
  const { language, texts: { calls: words, live } } = useLanguage();
  const when = callMoment(row.startedAt, language, words);
  const analysing = isAnalysing(row);
  const to = row.status === 'running' && !analysing ? `/live/${row.id}` : `/calls/${row.id}`;
  return (
    <li>
      <Link to={to} className="calls-row numbers" aria-label={words.open(row.agent.name, when)}>
        <span className="cell-score"><ScoreBadge score={row.score} /></span>
        <span className="cell-when">
          <Tooltip title={words.kinds[row.kind]}><i>{kindIcons[row.kind]}</i></Tooltip>{when}
          {row.status !== 'ended' && <em className={`status ${row.status}`}>{analysing ? words.analysing : words.statuses[row.status]}</em>}
        </span>
        {withAgent && <span className="cell-who" title={row.agent.name}>{row.agent.name}</span>}
        <span className="cell-with">{row.customerReference ?? <small>–</small>}{row.campaign && <small>{row.campaign}</small>}{!row.hasAudio && row.status !== 'running' && <Tooltip title={words.noAudio}><AudioMutedOutlined /></Tooltip>}</span>
        <span className="cell-length" data-name={words.length}>{clock(row.durationSeconds)}</span>
        <span className="cell-pace" data-name={words.pace}>{perMinute(row.speakingRate)}<small className="narrow">{live.paceUnit}</small></span>
        <span className="cell-share" data-name={words.share}>{percent(row.talkRatio)}</span>
        <span className="cell-cues"><CueTags codes={row.cueCodes} /></span>
      </Link>
    </li>
  );
}

/** Each kind of cue once, with how often. */
function CueTags({ codes }: { codes: string[] }) {
  const { cues, calls: words } = useTexts();
  const counts = codes.reduce((all, code) => all.set(code, (all.get(code) ?? 0) + 1), new Map<string, number>());
  if (counts.size === 0) return <small>{words.noCues}</small>;
  return [...counts].map(([code, count]) => <b key={code} className="cue-tag">{cues[code] ?? code}{count > 1 && ` ×${count}`}</b>);
}
