import { App, Button } from 'antd';
import { useCallback } from 'react';
import { useParams } from 'react-router';
import { useLanguage, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import { assignments, type Assignee } from '../../live/rest/training';
import { clock, whole } from '../../texts/units';
import { LinkButton } from '../parts/LinkButton';
import { LoadState } from '../parts/LoadState';
import { AssignmentFacts } from './AssignmentsPage';
import { moment } from './days';
import { EffectCard } from './EffectCard';
import { PracticeFrame } from './PracticeFrame';

/** One assignment: who practised, first against best, time spent, and whether it helps. */
export function AssignmentPage() {
  const { language, texts: { training: words } } = useLanguage();
  const { modal } = App.useApp();
  const { busy, run } = useAction();
  const { teamId = '', assignmentId = '' } = useParams();
  const load = useLoad(useCallback((signal: AbortSignal) => assignments.get(teamId, assignmentId, signal), [teamId, assignmentId]));
  const item = load.value?.assignment;
  const close = () => run(async () => {
    if (item) await assignments.close(teamId, item.id, item.revision);
    load.reload();
  });
  return (
    <PracticeFrame title={item?.title ?? words.assign.title} lead={item ? item.closedAt ? words.assign.closed : words.today.due(moment(item.dueAt, language)) : words.assign.lead} action={<>
      <LinkButton to="/practice/assignments" type="text">{words.assign.title}</LinkButton>
      {item && !item.closedAt && <Button disabled={busy} onClick={() => modal.confirm({ title: words.assign.closeConfirm, okText: words.assign.close, onOk: close })}>{words.assign.close}</Button>}
    </>}>
      <LoadState load={load}>{({ assignment, people }) => (
        <>
          <AssignmentFacts item={assignment} />
          {assignment.note && <p className="note">{assignment.note}</p>}
          <People people={people} repeats={assignment.repeat !== 'once'} />
          <EffectCard teamId={teamId} assignmentId={assignment.id} />
        </>
      )}</LoadState>
    </PracticeFrame>
  );
}

function People({ people, repeats }: { people: readonly Assignee[]; repeats: boolean }) {
  const { training: { assign: words } } = useTexts();
  return (
    <section className="card table-card">
      <table className="people-table">
        <thead><tr><th>{words.columns.person}</th><th>{words.columns.state}</th><th>{words.columns.attempts}</th><th>{words.columns.first}</th><th>{words.columns.best}</th><th>{words.columns.time}</th>{repeats && <th>{words.columns.rounds}</th>}</tr></thead>
        <tbody>{people.map((row) => {
          const state = row.done ? 'done' : row.practised ? 'practised' : 'open';
          return (
            <tr key={row.person.id}>
              <td>{row.person.name}</td><td><span className={`state ${state}`}>{words.states[state]}</span></td>
              <td className="numbers">{row.attempts || '–'}</td><td className="numbers">{whole(row.first)}</td><td className="numbers">{whole(row.best)}</td>
              <td className="numbers">{row.seconds > 0 ? clock(row.seconds) : '–'}</td>{repeats && <td className="numbers">{row.rounds}</td>}
            </tr>
          );
        })}</tbody>
      </table>
      <p className="hint">{words.privateNote}</p>
    </section>
  );
}
