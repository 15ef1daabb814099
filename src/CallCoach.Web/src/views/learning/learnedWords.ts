import type { Learned, CardNames } from '../../live/rest/corrections';
import type { Texts, UiLanguage } from '../../texts';

/** Points that are worth a sentence. */
const leastPoints = 0.5;

export const pointsText = (points: number) => String(Math.round(Math.abs(points) * 10) / 10);

export function criterionName(card: CardNames | null, id: string, language: UiLanguage, texts: Texts): string {
  const named = card?.sections.flatMap((section) => section.criteria).find((criterion) => criterion.id === id)?.name;
  return named?.[language] ?? texts.criteria[id] ?? id;
}

/** What was learned, in sentences: first the average, then the criteria that make a difference. */
export function learnedSentences(learned: Learned, card: CardNames, language: UiLanguage, texts: Texts): { average: string; weights: { id: string; sentence: string; low: number }[] } {
  const { learned: words } = texts;
  const average = Math.abs(learned.intercept) < leastPoints ? words.asCard : words.onAverage(pointsText(learned.intercept), learned.intercept > 0);
  const weights = learned.weights.filter((weight) => Math.abs(weight.pointsWhenPoor) >= leastPoints).map(({ criterion, low, pointsWhenPoor }) => ({
    id: criterion, low, sentence: words.when(criterionName(card, criterion, language, texts), pointsText(pointsWhenPoor), pointsWhenPoor > 0),
  }));
  return { average, weights };
}
