import { useCallback } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { attempts, type Drill } from '../../live/rest/drills';
import { callMoment } from '../calls/callMoment';
import { LoadState } from '../parts/LoadState';
import { OutcomeTag } from './OutcomeTag';
import { skillReading } from './skillFacts';

const shown = 10;

/** For those who look after the team: who tried this drill last, and what came of it. Private tries are not among them. */
export function DrillAttempts({ drill, teamId }: { drill: Drill; teamId: string }) {
  const { language, texts } = useLanguage();
  const { attempt: words } = texts;
  const load = useLoad(useCallback((signal: AbortSignal) => attempts.list({ team: teamId, exercise: drill.id, limit: shown }, signal), [teamId, drill.id]));
  return (
    <section className="card attempt-history">
      <h2>{words.everybody}</h2>
      <LoadState load={load}>{({ items }) => items.length === 0 ? <p className="hint">{words.nobody}</p> : (
        <ul>
          {items.map((row) => (
            <li key={row.id}>
              <span><Link to={`/practice/attempts/${row.id}`}>{row.agent.name}</Link> <small className="numbers">{callMoment(row.startedAt, language, texts.calls)}</small></span>
              <b className="numbers">{skillReading(drill.skill, row.value, texts)}</b>
              <OutcomeTag outcome={row.outcome} />
            </li>
          ))}
        </ul>
      )}</LoadState>
    </section>
  );
}
