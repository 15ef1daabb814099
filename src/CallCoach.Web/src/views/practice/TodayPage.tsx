import { CheckCircleFilled } from '@ant-design/icons';
import { useLanguage } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { ownPractice, type TodayItem } from '../../live/rest/training';
import { whole } from '../../texts/units';
import { ExerciseTitle } from '../drills/ExerciseTitle';
import { LinkButton } from '../parts/LinkButton';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';
import { PracticeFrame } from './PracticeFrame';
import { day } from './days';

/** What a person is to practise today: in this order, so long. */
export function TodayPage() {
  const { texts: { training: words } } = useLanguage();
  const load = useLoad(ownPractice.today);
  const open = load.value?.items.filter((item) => !item.done && item.assignmentId) ?? [];
  return (
    <PracticeFrame title={words.today.title} lead={open.length > 0 ? words.today.lead(open.length, load.value?.minutes ?? 0) : words.library.lead}>
      <LoadState load={load}>{(today) => today.items.length === 0
        ? <Notice title={words.today.empty} hint={words.today.emptyHint} action={<LinkButton to="/practice/scripts" type="primary">{words.today.allScripts}</LinkButton>} />
        : <ol className="today">{today.items.map((item, index) => <Item key={`${item.assignmentId ?? ''} ${item.exerciseId}`} item={item} first={index === 0} />)}</ol>}
      </LoadState>
    </PracticeFrame>
  );
}

function Item({ item, first }: { item: TodayItem; first: boolean }) {
  const { language, texts: { training: words } } = useLanguage();
  const when = item.assignmentId === null ? words.today.repeat : item.done ? words.today.done : item.overdue ? words.today.overdue : item.dueAt ? words.today.due(day(item.dueAt, language)) : '';
  return (
    <li className={`card today-item ${item.done ? 'done' : item.overdue ? 'overdue' : ''}`}>
      <div>
        <h2>{item.done && <CheckCircleFilled aria-hidden />} <ExerciseTitle title={item.title} /></h2>
        <p className="facts"><b className="when">{when}</b><span>{words.today.kinds[item.kind]}</span><span>{words.minutes(item.minutes)}</span>
          {item.assignmentId && item.needed > 1 && <span className="numbers">{words.today.made(item.made, item.needed)}</span>}
          {item.passMark !== null && <span>{words.today.passMark(item.passMark)}</span>}
          {item.best !== null && <span className="numbers">{words.today.best(whole(item.best))}</span>}
        </p>
        {item.note && <p className="note">{item.note}</p>}
        {item.assignmentId === null && <p className="note">{words.today.repeatHint}</p>}
      </div>
      <LinkButton to={practicePath(item)} type={first && !item.done ? 'primary' : 'default'} size="large">{item.done ? words.today.again : words.today.start}</LinkButton>
    </li>
  );
}

function practicePath({ kind, teamId, exerciseId, assignmentId }: TodayItem): string {
  const assignment = assignmentId ? `?assignment=${assignmentId}` : '';
  return kind === 'script' ? `/practice/scripts/${teamId}/${exerciseId}/run${assignment}` : `/practice/drills/${exerciseId}${assignment}`;
}
