import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { assignments, type Assignment } from '../../live/rest/training';
import { ExerciseTitle } from '../drills/ExerciseTitle';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';
import { AssignDialog } from './AssignDialog';
import { moment } from './days';
import { OfTeam, PracticeFrame } from './PracticeFrame';

/** What a team is asked to practise. */
export function AssignmentsPage() {
  const { training: { assign: words } } = useTexts();
  return <PracticeFrame title={words.title} lead={words.lead}><OfTeam>{(teamId) => <Assignments teamId={teamId} />}</OfTeam></PracticeFrame>;
}

function Assignments({ teamId }: { teamId: string }) {
  const { training: { assign: words } } = useTexts();
  const load = useLoad(useCallback((signal: AbortSignal) => assignments.list(teamId, signal), [teamId]));
  const [adding, setAdding] = useState(false);
  return (
    <>
      <div className="library-actions"><Button type="primary" onClick={() => setAdding(true)}>{words.add}</Button></div>
      <LoadState load={load}>{({ items }) => items.length === 0 ? <Notice title={words.empty} hint={words.emptyHint} /> : <ul className="library">{items.map((item) => <Item key={item.id} teamId={teamId} item={item} />)}</ul>}</LoadState>
      {adding && <AssignDialog teamId={teamId} close={() => setAdding(false)} added={load.reload} />}
    </>
  );
}

function Item({ teamId, item }: { teamId: string; item: Assignment }) {
  const { language, texts: { training: words } } = useLanguage();
  return (
    <li className="card script-card">
      <h3><Link to={`/practice/assignments/${teamId}/${item.id}`}><ExerciseTitle title={item.title ?? words.today.kinds[item.kind]} /></Link></h3>
      <AssignmentFacts item={item} />
      <p className="facts"><b className={`when ${item.closedAt ? 'draft' : ''}`}>{item.closedAt ? words.assign.closed : words.today.due(moment(item.dueAt, language))}</b><span className="numbers">{words.assign.practised(item.practised, item.people)}</span></p>
      {item.note && <p className="note">{item.note}</p>}
    </li>
  );
}

export function AssignmentFacts({ item }: { item: Assignment }) {
  const { training: words } = useTexts();
  return (
    <p className="facts">
      <span>{words.today.kinds[item.kind]}</span>
      <span>{item.wholeTeam ? words.assign.wholeTeam : words.assign.peopleCount(item.people)}</span>
      <span>{words.assign.repeats[item.repeat]}{item.repeat !== 'once' && ` · ${words.assign.round(item.round)}`}</span>
      {item.attempts > 1 && <span>{words.assign.needed(item.attempts)}</span>}
      {item.passMark !== null && <span>{words.today.passMark(item.passMark)}</span>}
    </p>
  );
}
