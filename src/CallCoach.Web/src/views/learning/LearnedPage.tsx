import { Alert, Button } from 'antd';
import dayjs from 'dayjs';
import { useCallback } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { isAdmin, leads, useSession, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad, type Load } from '../../hooks/useLoad';
import { useTitle } from '../../hooks/useTitle';
import { corrections, type Correction } from '../../live/rest/corrections';
import { LoadState } from '../parts/LoadState';
import { HeldOutReport } from './HeldOutReport';
import { LearnedWords } from './LearnedWords';
import './learned.css';

/** What a team's reviews teach: how good it is, what it says, and the switch. */
export function LearnedPage() {
  const { me } = useSession();
  const { learned: words } = useTexts();
  const [search] = useSearchParams();
  const teamId = search.get('team') ?? me.teams[0]?.id;
  useTitle(words.title);
  if (!leads(me) || !teamId) return <Navigate to="/board" replace />;
  return (
    <div className="page learned">
      <Link to={`/board?team=${teamId}`}>{words.back}</Link>
      <header className="page-head"><div><h1>{words.title}</h1><p>{words.lead}</p></div></header>
      <TeamLearning key={teamId} teamId={teamId} />
    </div>
  );
}

function TeamLearning({ teamId }: { teamId: string }) {
  const load = useLoad(useCallback((signal: AbortSignal) => corrections.of(teamId, signal), [teamId]));
  const { learned: words } = useTexts();
  return (
    <LoadState load={load}>{(state) => {
      const shown = state.learned ?? state.active;
      return (
        <div className="learned-parts">
          <CorrectionSwitch teamId={teamId} state={state} set={load.set} />
          {!state.learned && <section className="card learned-part"><h2>{words.tooFew}</h2><p>{words.tooFewHint(state.reviews, state.needed)}</p><progress max={state.needed} value={state.reviews} aria-label={words.reviews(state.reviews, state.needed)} /></section>}
          {shown && <><HeldOutReport learned={shown} /><LearnedWords learned={shown} card={state.card} /><p className="learned-note">{words.method}</p></>}
        </div>
      );
    }}</LoadState>
  );
}

function CorrectionSwitch({ teamId, state, set }: { teamId: string; state: Correction; set: Load<Correction>['set'] }) {
  const { learned: words } = useTexts();
  const { me } = useSession();
  const { busy, run } = useAction();
  const on = state.active !== null;
  const decides = isAdmin(me) || me.roles.includes('supervisor');
  const change = (wanted: boolean) => void run(async () => set(await corrections.change(teamId, state.version, wanted)), wanted ? words.switchedOn : words.switchedOff);
  const mayLearn = state.learned?.heldOut.isBetter ?? false;
  return (
    <section className={`card learned-switch ${on ? 'on' : ''}`}>
      <div>
        <b>{on ? words.on : words.off}</b>
        {state.editedAt && <small>{words.switched(state.editedBy ?? '', dayjs(state.editedAt).format('YYYY-MM-DD'))}</small>}
        {!decides && <small>{words.readOnly}</small>}
      </div>
      {decides && <span className="learned-buttons">
        {on && <Button loading={busy} onClick={() => change(false)}>{words.switchOff}</Button>}
        {(mayLearn || !on) && <Button type={on ? 'default' : 'primary'} disabled={!mayLearn} loading={busy} onClick={() => change(true)}>{on ? words.again : words.switchOn}</Button>}
      </span>}
      {state.outdated && <Alert type="warning" showIcon title={words.outdated} />}
    </section>
  );
}
