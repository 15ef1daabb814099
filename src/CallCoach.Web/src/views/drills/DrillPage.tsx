import { Alert, Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { leads, useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useStore } from '../../hooks/useStore';
import { useTitle } from '../../hooks/useTitle';
import type { Language } from '../../live/protocol';
import { PracticeSession } from '../../live/practice/practiceSession';
import { drills, type Drill } from '../../live/rest/drills';
import { errorText } from '../../texts';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';
import { DrillAttempts } from './DrillAttempts';
import { DrillEditor } from './DrillEditor';
import { DrillLines } from './DrillLines';
import { DrillStage } from './DrillStage';
import { DrillStart } from './DrillStart';
import { ExerciseTitle } from './ExerciseTitle';
import { skillTarget } from './skillFacts';
import './drills.css';

/** One drill: the task, the picture that moves with the voice, and the way to the result. */
export function DrillPage() {
  const { drillId = '' } = useParams();
  const { me } = useSession();
  const { drills: words } = useTexts();
  const teamId = me.teams[0]?.id;
  const load = useLoad(useCallback((signal: AbortSignal) => teamId ? drills.get(teamId, drillId, signal) : Promise.reject(new Error(words.none)), [teamId, drillId, words]));
  return <LoadState load={load}>{(drill) => teamId && <Shown key={drill.id} drill={drill} teamId={teamId} changed={load.set} />}</LoadState>;
}

function Shown({ drill, teamId, changed }: { drill: Drill; teamId: string; changed: (drill: Drill) => void }) {
  const { language, texts } = useLanguage();
  const { drills: words } = texts;
  const { me } = useSession();
  const navigate = useNavigate();
  const [session] = useState(() => new PracticeSession());
  const [spoken, setSpoken] = useState<Language>(language in drill.words ? language : drill.words['zh-CN'] ? 'zh-CN' : 'en');
  const [only, setOnly] = useState(false);
  const assignmentId = useSearchParams()[0].get('assignment');
  const state = useStore(session.state);
  const said = drill.words[spoken] ?? Object.values(drill.words)[0];
  useEffect(() => () => void session.reset(), [session]);
  useEffect(() => {
    if (state.phase === 'done' && state.attempt) void navigate(`/practice/attempts/${state.attempt.id}`, { replace: false });
  }, [state.phase, state.attempt, navigate]);
  useTitle(said?.title ?? words.title);
  if (!said) return <Notice title={words.none} />;
  const begin = (takeOver: boolean) => void session.begin({ kind: 'drill', exerciseId: drill.id, language: spoken, teamId, private: only, takeOver, ...(assignmentId ? { assignmentId } : {}) }, null, drill.skill === 'breath');
  const running = session.active && state.phase !== 'opening';
  return (
    <div className="page drill">
      <header className="page-head">
        <div>
          <Link to="/practice/drills" className="call-back">{'←'} {words.back}</Link>
          <h1><ExerciseTitle title={said.title} /></h1>
          <p>{said.task}</p>
        </div>
        {leads(me) && !running && <DrillEditor drill={drill} teamId={teamId} changed={changed} />}
      </header>
      {state.phase === 'broken' && state.fault
        ? <Fault fault={state.fault} problem={state.problem} again={() => begin(state.fault === 'attempt-running')} />
        : (
          <div className="drill-columns">
            <section className="card drill-main">
              <DrillStage drill={drill} session={session} />
              <div role="status">
                {state.phase === 'rejoining' && <Alert type="error" showIcon title={words.rejoining} />}
                {running && state.silent && <Alert type="warning" showIcon title={words.silent} />}
              </div>
              {running
                ? <div className="drill-run"><p>{words.running[drill.skill]}</p><Button type="primary" size="large" loading={state.phase === 'stopping'} onClick={() => void session.stop()}>{state.phase === 'stopping' ? words.judging : words.stop}</Button></div>
                : <DrillStart drill={drill} language={spoken} setLanguage={setSpoken} only={only} setOnly={setOnly} opening={state.phase === 'opening'} begin={() => begin(false)} />}
            </section>
            <aside>
              <DrillLines drill={drill} said={said} language={spoken} teamId={teamId} session={session} running={running} />
              <section className="card drill-tip">
                <h2>{words.tip}</h2><p>{said.tip}</p>
                <p className="drill-target">{skillTarget(drill.skill, drill.target, texts)}</p>
              </section>
            </aside>
          </div>
        )}
      {leads(me) && !running && <DrillAttempts drill={drill} teamId={teamId} />}
    </div>
  );
}

function Fault({ fault, problem, again }: { fault: string; problem: unknown; again: () => void }) {
  const texts = useTexts();
  const { drills: words } = texts;
  const sentence = words.faults[fault] ?? words.faults.other;
  const why = fault === 'refused' ? ` ${errorText(texts, problem)}` : '';
  return sentence && <Notice title={sentence.title} hint={sentence.hint + why} action={<Button type="primary" size="large" onClick={again}>{sentence.way}</Button>} />;
}
