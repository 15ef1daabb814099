import { Button, Input } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import type { Load } from '../../hooks/useLoad';
import { disputeOf, draftOf, type LineDraft, type ScoreLine } from '../../live/reviewEdit';
import { reviews, type Review } from '../../live/rest/reviews';
import { nameOf } from './CriterionLine';
import { PointsField } from './PointsField';

/** The answer to a dispute: with other points for the criterion, or the same. */
export function ReviewResolve({ review, load }: { review: Review; load: Load<Review | null> }) {
  const { language, texts } = useLanguage();
  const { review: words } = texts;
  const { busy, run } = useAction();
  const dispute = disputeOf(review);
  const disputed = lineOf(review, dispute?.criterion ?? null);
  const before: LineDraft = (disputed && draftOf(review).lines[disputed.line.id]) ?? { points: null, reason: '' };
  const [points, setPoints] = useState(before);
  const [note, setNote] = useState('');
  const missing = points.points !== null && points.reason.trim() === '' && typeof disputed?.machine?.points === 'number';
  const resolve = async () => {
    const changed = disputed && points.points !== null && (points.points !== before.points || points.reason !== before.reason) ? [{ criterion: disputed.line.id, points: points.points, reason: points.reason.trim() || null }] : [];
    if (!await run(async () => load.set(await reviews.resolve(review.callId, review.version, note.trim(), changed)), words.resolved)) load.reload();
  };
  return (
    <div className="review-answer">
      {disputed && <p><b>{words.disputeOn(nameOf(disputed.line, texts, language))}</b></p>}
      {dispute?.note && <blockquote>{dispute.note}</blockquote>}
      <p>{words.resolveLead}</p>
      {disputed && <PointsField line={disputed} draft={points} missing={missing} disabled={busy} change={setPoints} />}
      <Input.TextArea aria-label={words.answer} placeholder={words.answer} value={note} maxLength={1000} autoSize={{ minRows: 2 }} onChange={({ target }) => setNote(target.value)} />
      <div className="review-buttons"><Button type="primary" loading={busy} disabled={note.trim() === '' || missing} onClick={resolve}>{words.resolve}</Button></div>
    </div>
  );
}

function lineOf(review: Review, criterion: string | null): ScoreLine | null {
  const line = review.card.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterion);
  const kept = review.lines.find((one) => one.criterion === criterion);
  return line && kept ? { line, machine: kept.machine, review: kept } : null;
}
