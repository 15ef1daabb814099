import { useCallback } from 'react';
import { useLanguage } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { corrections, type CardNames } from '../../live/rest/corrections';
import { percent, whole } from '../../texts/units';
import { signed } from '../board/boardReadings';
import { criterionName } from './learnedWords';
import './learned.css';

/** What the team's supervisors would probably give a call, beside the machine's score; nothing where there is no correction, or it is not for this person. */
export function CorrectedScore({ callId, card }: { callId: string; card: CardNames | null }) {
  const { language, texts } = useLanguage();
  const { learned: words } = texts;
  const { value } = useLoad(useCallback((signal: AbortSignal) => corrections.ofCall(callId, signal), [callId]));
  if (!value) return null;
  return (
    <aside className="corrected" aria-label={words.onCall}>
      <span className="corrected-score numbers">{words.onCall} <b>{whole(value.corrected)}</b> <span>{words.range(whole(value.low), whole(value.high))}</span></span>
      <span className="corrected-parts numbers">
        {value.intercept !== 0 && <span>{words.everyCall} {signed(value.intercept)}</span>}
        {value.parts.slice(0, 4).map(({ criterion, points }) => <span key={criterion}>{criterionName(card, criterion, language, texts)} {signed(points)}</span>)}
      </span>
      <small>{words.onCallHint(value.calls, percent(value.level))}</small>
    </aside>
  );
}
