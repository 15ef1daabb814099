import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import type { Load } from '../../hooks/useLoad';
import { reviews, type Review } from '../../live/rest/reviews';
import { nameOf } from './CriterionLine';

/** The agent's answer to a published review: agreed, or one criterion and why it is seen differently. */
export function ReviewAnswer({ review, load }: { review: Review; load: Load<Review | null> }) {
  const { language, texts } = useLanguage();
  const { review: words, common } = texts;
  const { busy, run } = useAction();
  const [disputing, setDisputing] = useState(false);
  const [criterion, setCriterion] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const send = async (action: () => Promise<Review>, done: string) => {
    if (!await run(async () => load.set(await action()), done)) load.reload();
  };
  const acknowledge = () => send(() => reviews.acknowledge(review.callId, review.version, note.trim() || null), words.acknowledged);
  const dispute = () => criterion && send(() => reviews.dispute(review.callId, review.version, criterion, note.trim()), words.disputed);
  const options = review.card.sections.flatMap((section) => section.criteria.map((line) => ({ value: line.id, label: nameOf(line, texts, language) })));
  return (
    <div className="review-answer">
      <p>{words.answerLead}</p>
      {disputing && <Select aria-label={words.criterion} placeholder={words.criterion} value={criterion} options={options} onChange={setCriterion} />}
      <Input.TextArea aria-label={disputing ? words.why : words.note} placeholder={disputing ? words.why : words.note} value={note} maxLength={1000} autoSize={{ minRows: disputing ? 2 : 1 }} onChange={({ target }) => setNote(target.value)} />
      <div className="review-buttons">
        {disputing ? (
          <>
            <Button type="primary" loading={busy} disabled={criterion === null || note.trim() === ''} onClick={dispute}>{words.send}</Button>
            <Button disabled={busy} onClick={() => setDisputing(false)}>{common.cancel}</Button>
          </>
        ) : (
          <>
            <Button type="primary" loading={busy} onClick={acknowledge}>{words.acknowledge}</Button>
            <Button disabled={busy} onClick={() => setDisputing(true)}>{words.dispute}</Button>
          </>
        )}
      </div>
    </div>
  );
}
