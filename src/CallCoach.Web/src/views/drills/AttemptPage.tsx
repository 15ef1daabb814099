import { Button } from 'antd';
import { useCallback, useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { leads, useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad, type Load } from '../../hooks/useLoad';
import { useTitle } from '../../hooks/useTitle';
import { adviceFor } from '../../live/practice/advice';
import { attempts, type Attempt, type DrillResult } from '../../live/rest/drills';
import { clock } from '../../texts/units';
import { callMoment } from '../calls/callMoment';
import { LinkButton } from '../parts/LinkButton';
import { LoadState } from '../parts/LoadState';
import { ScriptAttempt } from '../practice/ScriptAttempt';
import { AttemptHistory } from './AttemptHistory';
import { AttemptSound } from './AttemptSound';
import { ExerciseTitle } from './ExerciseTitle';
import { ModelComparison } from './ModelComparison';
import { OutcomeTag } from './OutcomeTag';
import { skillReading, skillTarget } from './skillFacts';
import './drills.css';

/** How often an attempt that is being judged is asked about, milliseconds. */
const askEvery = 1000;

/** What an attempt came to: each try with its sound, against the model, what to try next. */
export function AttemptPage() {
  const { attemptId = '' } = useParams();
  const load = useLoad(useCallback((signal: AbortSignal) => attempts.get(attemptId, signal), [attemptId]));
  return <LoadState load={load}>{(attempt) => <Shown key={attempt.id} attempt={attempt} load={load} />}</LoadState>;
}

function Shown({ attempt, load }: { attempt: Attempt; load: Load<Attempt> }) {
  const { language, texts } = useLanguage();
  const { attempt: words, drills: drillWords } = texts;
  const { me } = useSession();
  const { reload } = load;
  const open = attempt.outcome === 'open', own = attempt.agent.id === me.id;
  const comparison = useLoad(useCallback((signal: AbortSignal) => open ? Promise.resolve(null) : attempts.comparison(attempt.id, signal), [attempt.id, open]));
  useTitle(words.title(attempt.title));
  useEffect(() => {
    if (!open) return;
    const timer = setInterval(reload, askEvery);
    return () => clearInterval(timer);
  }, [open, reload]);
  const result = attempt.kind === 'drill' ? attempt.results as DrillResult | null : null;
  const again = attempt.kind === 'drill' ? `/practice/drills/${attempt.exerciseId}` : `/practice/scripts/${attempt.teamId}/${attempt.exerciseId}/run`;
  return (
    <div className="page attempt">
      <header className="page-head">
        <div>
          {attempt.kind === 'drill' ? <Link to="/practice/drills" className="call-back">{'←'} {drillWords.back}</Link> : <Link to="/practice/scripts" className="call-back">{'←'} {texts.training.run.back}</Link>}
          <h1><ExerciseTitle title={attempt.title} /></h1>
          <p className="numbers">{[own ? null : words.of(attempt.agent.name), callMoment(attempt.startedAt, language, texts.calls), clock(attempt.durationSeconds), attempt.private && words.private].filter(Boolean).join(' · ')}</p>
        </div>
        {own && leads(me) && result && !attempt.private && <MakeModel attempt={attempt} made={comparison.reload} />}
      </header>
      <Verdict attempt={attempt} result={result} again={own ? again : null} />
      {attempt.kind === 'script' && <ScriptAttempt attempt={attempt} />}
      {result && result.items.length > 0 && <AttemptSound attempt={attempt} result={result} />}
      {result && attempt.outcome !== 'incomplete' && (
        <section className="card attempt-next">
          <h2>{words.next}</h2>
          <ul>{adviceFor(result, comparison.value !== null).slice(0, 2).map((name) => <li key={name}>{words.advice[name]}</li>)}</ul>
          <small>{skillTarget(result.skill, result.target, texts)}</small>
        </section>
      )}
      {comparison.value && <ModelComparison attempt={attempt} comparison={comparison.value} />}
      <AttemptHistory attempt={attempt} />
    </div>
  );
}

function Verdict({ attempt, result, again }: { attempt: Attempt; result: DrillResult | null; again: string | null }) {
  const texts = useTexts();
  const { attempt: words, drills } = texts;
  const reason = attempt.outcome === 'incomplete' ? words.reasons[attempt.reason ?? ''] ?? drills.faults[attempt.reason ?? ''] ?? words.reasons.other : null;
  const heading = reason?.title ?? (result ? words.right(result.right, result.items.length) : null);
  const hint = reason?.hint ?? (attempt.outcome === 'passed' ? words.passedHint : attempt.outcome === 'failed' ? (result ? words.failedHint : words.failedScriptHint) : '');
  return (
    <section className={`card verdict ${attempt.outcome}`} role="status">
      <div><OutcomeTag outcome={attempt.outcome} />{heading && <h2>{heading}</h2>}<p>{hint}</p></div>
      {result && result.value !== null && <p className="verdict-value"><b className="numbers">{skillReading(result.skill, result.value, texts)}</b><small>{words.mean}</small></p>}
      {again && <LinkButton to={again} type="primary" size="large">{drills.again}</LinkButton>}
    </section>
  );
}

function MakeModel({ attempt, made }: { attempt: Attempt; made: () => void }) {
  const { attempt: words } = useTexts();
  const { busy, run } = useAction();
  return <Button className="push" loading={busy} onClick={async () => await run(() => attempts.makeModel(attempt.id), words.modelMade) && made()}>{words.makeModel}</Button>;
}
