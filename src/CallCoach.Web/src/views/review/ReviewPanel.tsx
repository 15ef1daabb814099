import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import type { Load } from '../../hooks/useLoad';
import { disputeOf, moveOf, scoreSections } from '../../live/reviewEdit';
import { reviews, type Review } from '../../live/rest/reviews';
import type { Call } from '../../live/rest/types';
import type { CallPlayer } from '../call/callPlayer';
import { CorrectedScore } from '../learning/CorrectedScore';
import { LoadState } from '../parts/LoadState';
import { CriterionLine } from './CriterionLine';
import { DraftEditor } from './DraftEditor';
import { ReviewAnswer } from './ReviewAnswer';
import { ReviewHead } from './ReviewHead';
import { ReviewResolve } from './ReviewResolve';
import { ReviewSteps } from './ReviewSteps';
import { ScoreSections } from './ScoreSections';
import './review.css';

export interface ReviewPanelProps { call: Call; load: Load<Review | null>; player: CallPlayer; mayReview: boolean; isAgent: boolean; /** Goes up when a key asks for the review. */ wanted: number }

/** The score with its evidence, and the review of it: what the machine found, what people put beside it, and who answers next. */
export function ReviewPanel(props: ReviewPanelProps) {
  return <section className="card panel review-panel"><LoadState load={props.load}>{(review) => <Shown {...props} review={review} />}</LoadState></section>;
}

function Shown({ call, load, player, mayReview, isAgent, review, wanted }: ReviewPanelProps & { review: Review | null }) {
  const { review: words } = useTexts();
  const { busy, run } = useAction();
  const move = moveOf(review, { mayReview, isAgent });
  if (review && move === 'edit') return <DraftEditor key={review.callId} call={call} loaded={review} player={player} changed={load.set} reload={load.reload} wanted={wanted} />;
  const score = call.report?.score ?? null, sections = scoreSections(call, review);
  const begin = () => run(async () => load.set(await reviews.begin(call.id)));
  return (
    <>
      <ReviewHead total={review ? review.total : score?.total ?? null} machineTotal={review ? review.machineTotal : score?.total ?? null} state={review?.state ?? null} card={review?.card ?? call.card}>
        {move === 'begin' && sections.length > 0 && <Button type="primary" icon={<EditOutlined />} loading={busy} onClick={begin}>{words.begin}</Button>}
      </ReviewHead>
      {mayReview && <CorrectedScore callId={call.id} card={call.card} />}
      {review?.summary && <p className="review-summary">{review.summary}</p>}
      {review && move === 'answer' && <ReviewAnswer review={review} load={load} />}
      {review && move === 'resolve' && <ReviewResolve review={review} load={load} />}
      <ScoreSections sections={sections}>{(line) => (
        <CriterionLine key={line.line.id} line={line} player={player} points={line.review?.points ?? null} disputed={review !== null && disputeOf(review)?.criterion === line.line.id} remark={<Reason line={line.review} />} />
      )}</ScoreSections>
      {review && <ReviewSteps review={review} />}
    </>
  );
}

function Reason({ line }: { line: Review['lines'][number] | null }) {
  const { evidence: words } = useTexts();
  return line?.reason ? <p className="criterion-reason"><b>{words.by(line.editedBy ?? '')}</b> {line.reason}</p> : null;
}
