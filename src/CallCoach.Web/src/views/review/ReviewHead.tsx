import { useLanguage } from '../../hooks/appContext';
import type { Review } from '../../live/rest/reviews';
import type { ScoreCard } from '../../live/rest/types';
import { wordsOf } from '../../texts';
import { ScoreRing } from '../parts/ScoreRing';

/** The total in its ring; beside a person's the machine's stays visible. */
export function ReviewHead({ total, machineTotal, state, card, children }: { total: number | null; machineTotal: number | null; state: Review['state'] | null; card: ScoreCard | null; children?: React.ReactNode }) {
  const { language, texts: { review: words, evidence, call } } = useLanguage();
  const title = card?.title && wordsOf(card.title, language);
  return (
    <header className="review-head">
      <ScoreRing score={total} size={92} />
      <div>
        <h2>{words.title}{state && <em className={`review-state ${state}`}>{words.states[state]}</em>}</h2>
        {total === null && machineTotal === null && <p className="panel-empty">{call.noScore}</p>}
        {machineTotal !== null && machineTotal !== total && <p className="numbers">{words.machineTotal(String(machineTotal))}</p>}
        {title && <small>{evidence.cardVersion(title)}</small>}
      </div>
      <div className="push">{children}</div>
    </header>
  );
}
