import { Alert, Button, Popconfirm } from 'antd';
import { useCallback } from 'react';
import { Link, useParams } from 'react-router';
import { isAdmin, useSession, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad, type Load } from '../../hooks/useLoad';
import { useTitle } from '../../hooks/useTitle';
import { calls } from '../../live/rest/calls';
import { calibrations, type Calibration } from '../../live/rest/reviews';
import type { Call } from '../../live/rest/types';
import { CallSound } from '../call/CallSound';
import { useCallPlayer } from '../call/useCallPlayer';
import { LoadState } from '../parts/LoadState';
import { CalibrationSheetForm } from './CalibrationSheetForm';
import { SpreadTable } from './SpreadTable';
import '../call/call.css';
import '../review/review.css';
import './reviews.css';

/** As many must have handed in before there is a spread. */
const leastSheets = 2;

/** One calibration: the call to be heard and the own sheet; everybody's points once it is closed. */
export function CalibrationPage() {
  const { teamId = '', calibrationId = '' } = useParams();
  const load = useLoad(useCallback((signal: AbortSignal) => calibrations.get(teamId, calibrationId, signal), [teamId, calibrationId]));
  return <LoadState load={load}>{(calibration) => <Shown calibration={calibration} load={load} teamId={teamId} />}</LoadState>;
}

function Shown({ calibration, load, teamId }: { calibration: Calibration; load: Load<Calibration>; teamId: string }) {
  const { calibration: words } = useTexts();
  const { about } = calibration;
  useTitle(about.title);
  const call = useLoad(useCallback((signal: AbortSignal) => calls.get(about.callId, signal), [about.callId]));
  return (
    <div className="page calibration-page">
      <header className="page-head">
        <div>
          <Link to={`/reviews/calibrations?team=${teamId}`} className="call-back">{'←'} {words.back}</Link>
          <h1>{about.title}</h1>
          <p className="numbers">{words.by(about.startedBy.name)} · {words.handedIn(String(about.handedIn))} · {words.states[about.closedAt === null ? 'open' : 'closed']}</p>
        </div>
        <span className="push">{calibration.results ? <Link to={`/calls/${about.callId}`}>{words.toCall}</Link> : <Close calibration={calibration} load={load} teamId={teamId} />}</span>
      </header>
      {calibration.results && <SpreadTable card={calibration.card} outcome={calibration.results} />}
      <LoadState load={call}>{(value) => <Body calibration={calibration} call={value} load={load} teamId={teamId} />}</LoadState>
    </div>
  );
}

function Body({ calibration, call, load, teamId }: { calibration: Calibration; call: Call; load: Load<Calibration>; teamId: string }) {
  const { calibration: words } = useTexts();
  const { me } = useSession();
  const player = useCallPlayer(call);
  const traces = useLoad(useCallback((signal: AbortSignal) => calls.traces(call.id, signal), [call.id]));
  const closed = calibration.results !== null, own = call.agent.id === me.id;
  return (
    <div className={`calibration-body ${closed ? 'closed' : ''}`}>
      <LoadState load={traces}>{(value) => <CallSound call={{ ...call, cues: [] }} traces={value} player={player} />}</LoadState>
      {!closed && (own ? <Alert type="info" showIcon title={words.ownCall} /> : <CalibrationSheetForm calibration={calibration} teamId={teamId} load={load} />)}
    </div>
  );
}

function Close({ calibration: { about }, load, teamId }: { calibration: Calibration; load: Load<Calibration>; teamId: string }) {
  const { calibration: words, common } = useTexts();
  const { me } = useSession();
  const { busy, run } = useAction();
  if (about.startedBy.id !== me.id && !isAdmin(me) && !me.roles.includes('supervisor')) return null;
  const ready = about.handedIn >= leastSheets;
  const close = async () => {
    if (!await run(async () => load.set(await calibrations.close(teamId, about.id)))) load.reload();
  };
  return (
    <Popconfirm title={words.closeConfirm} okText={words.close} cancelText={common.cancel} onConfirm={close} disabled={!ready}>
      <Button loading={busy} disabled={!ready} title={ready ? undefined : words.needTwo}>{words.close}</Button>
    </Popconfirm>
  );
}
