import { totalOf, mostPoints } from './reviewEdit';
import type { CalibrationOutcome, SheetPoints } from './rest/reviews';
import type { CardLine, ScoreCard } from './rest/types';

/** People who differ by more than this share of a criterion's points should talk about it. */
const farApart = 0.25;

/** Criteria that have no answer yet; `null` is one: it does not apply. */
export function openCriteria(card: ScoreCard, points: SheetPoints): string[] {
  return linesOf(card).filter(({ id }) => !(id in points)).map(({ id }) => id);
}

/** Without an answer the criterion leaves the sheet. */
export function withPoints(points: SheetPoints, criterion: string, value: number | null | undefined): SheetPoints {
  const others = Object.entries(points).filter(([id]) => id !== criterion);
  return Object.fromEntries(value === undefined ? others : [...others, [criterion, value]]);
}

export function sheetTotal(card: ScoreCard, points: SheetPoints): number | null {
  return totalOf(card, (id) => points[id] ?? null).total;
}

/** Criteria worth talking about, those that people see most differently first. */
export function disagreements(card: ScoreCard, { criteria }: Pick<CalibrationOutcome, 'criteria'>): string[] {
  const most = new Map(linesOf(card).map((line) => [line.id, mostPoints(line)]));
  return criteria.map(({ id, spread }) => ({ id, share: (spread.range ?? 0) / (most.get(id) ?? 1) }))
    .filter(({ share }) => share > farApart).sort((a, b) => b.share - a.share).map(({ id }) => id);
}

export function linesOf(card: ScoreCard): CardLine[] {
  return card.sections.flatMap(({ criteria }) => criteria);
}
