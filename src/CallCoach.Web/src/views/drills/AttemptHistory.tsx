import { useCallback } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { attempts, type Attempt, type DrillResult } from '../../live/rest/drills';
import { callMoment } from '../calls/callMoment';
import { OutcomeTag } from './OutcomeTag';
import { skillReading } from './skillFacts';

const shown = 10;

/** The same person's last tries at the same exercise. */
export function AttemptHistory({ attempt }: { attempt: Attempt }) {
  const { language, texts } = useLanguage();
  const { attempt: words, calls } = texts;
  const load = useLoad(useCallback((signal: AbortSignal) => attempts.list({ exercise: attempt.exerciseId, agent: attempt.agent.id, limit: shown }, signal), [attempt.exerciseId, attempt.agent.id]));
  const rows = load.value?.items ?? [];
  const skill = (attempt.results as DrillResult | null)?.skill;
  if (rows.length < 2) return null;
  return (
    <section className="card attempt-history">
      <h2>{words.history}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={`/practice/attempts/${row.id}`} aria-current={row.id === attempt.id}>{callMoment(row.startedAt, language, calls)}</Link>
            <b className="numbers">{skill ? skillReading(skill, row.value, texts) : ''}</b>
            <OutcomeTag outcome={row.outcome} />
          </li>
        ))}
      </ul>
    </section>
  );
}
