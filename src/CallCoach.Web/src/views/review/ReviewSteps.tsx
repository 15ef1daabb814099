import { useLanguage } from '../../hooks/appContext';
import type { Review } from '../../live/rest/reviews';
import { callMoment } from '../calls/callMoment';
import { nameOf } from './CriterionLine';

/** Each step of the review with who and when. */
export function ReviewSteps({ review }: { review: Review }) {
  const { language, texts } = useLanguage();
  const { review: words, calls } = texts;
  const names = new Map(review.card.sections.flatMap(({ criteria }) => criteria.map((line) => [line.id, nameOf(line, texts, language)] as const)));
  return (
    <ol className="review-steps" aria-label={words.history}>
      {review.steps.map((step, index) => (
        <li key={index} className={step.state}>
          <p><b>{step.by.name}</b> {words.steps[step.state]}{step.criterion && ` · ${names.get(step.criterion) ?? step.criterion}`} <time dateTime={step.at}>{callMoment(step.at, language, calls)}</time></p>
          {step.note && <blockquote>{step.note}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
