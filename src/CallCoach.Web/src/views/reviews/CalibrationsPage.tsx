import { Button } from 'antd';
import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useTitle } from '../../hooks/useTitle';
import { calibrations, type CalibrationRow } from '../../live/rest/reviews';
import type { Team } from '../../live/rest/teams';
import { callMoment } from '../calls/callMoment';
import { withFilter } from '../calls/filterAddress';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';
import { OfTeam } from './OfTeam';
import { ReviewsTabs } from './ReviewsTabs';
import { StartCalibration } from './StartCalibration';
import '../calls/calls.css';
import './reviews.css';

/** The calibrations of a team, and the way to start one; `?call=` starts it with a call. */
export function CalibrationsPage() {
  const { queue, calibration: words } = useTexts();
  useTitle(words.title);
  const [search, setSearch] = useSearchParams();
  const starting = search.has('call');
  const show = (call: string | undefined) => setSearch(call === undefined ? withFilter(search, { call: undefined }) : new URLSearchParams([...search, ['call', call]]), { replace: true });
  return (
    <div className="page">
      <OfTeam>{(team, choice) => (
        <>
          <header className="page-head"><h1>{queue.title}</h1><ReviewsTabs /><span className="push">{choice}<Button type="primary" onClick={() => show('')}>{words.start}</Button></span></header>
          <p className="queue-hint">{words.lead}</p>
          <Rows key={team.id} team={team} />
          {starting && <StartCalibration team={team} callId={search.get('call') ?? ''} close={() => show(undefined)} />}
        </>
      )}</OfTeam>
    </div>
  );
}

function Rows({ team }: { team: Team }) {
  const { calibration: words } = useTexts();
  const load = useLoad(useCallback((signal: AbortSignal) => calibrations.list(team.id, signal), [team.id]));
  return (
    <LoadState load={load}>{(rows) => rows.length === 0 ? <Notice title={words.none} hint={words.noneHint} />
      : <ul className="calibration-rows card">{rows.map((row) => <li key={row.id}><Row row={row} teamId={team.id} /></li>)}</ul>}
    </LoadState>
  );
}

function Row({ row, teamId }: { row: CalibrationRow; teamId: string }) {
  const { language, texts: { calibration: words, calls } } = useLanguage();
  const state = row.closedAt === null ? 'open' : 'closed';
  return (
    <Link to={`/reviews/calibrations/${teamId}/${row.id}`}>
      <b>{row.title}</b>
      <span>{words.by(row.startedBy.name)} · {callMoment(row.startedAt, language, calls)}</span>
      <span className="numbers">{words.handedIn(String(row.handedIn))}</span>
      <span>{state === 'open' && words.mine[row.mine === null ? 'none' : row.mine ? 'done' : 'open']}</span>
      <em className={state}>{words.states[state]}</em>
    </Link>
  );
}
