import type { Call, CardLine, Criterion } from './rest/types';

/** A criterion of either call's card, with what each call got for it. */
export interface ComparedCriterion { line: CardLine; first: Criterion | null; second: Criterion | null; /** Second less first, as a share of the points; `null` when one is unknown. */ difference: number | null }

/** In the order of the first call's card; what only the second's has comes after. */
export function comparedCriteria(first: Pick<Call, 'card' | 'report'>, second: Pick<Call, 'card' | 'report'>): ComparedCriterion[] {
  const [of, and] = [first, second].map(({ report }) => new Map(report?.score?.criteria.map((criterion) => [criterion.id, criterion])));
  const lines = new Map([second, first].flatMap(({ card }) => card?.sections ?? []).flatMap(({ criteria }) => criteria.map((line) => [line.id, line] as const)));
  const order = [...new Set([...(of?.keys() ?? []), ...(and?.keys() ?? [])])];
  return order.map((id) => {
    const one = of?.get(id) ?? null, other = and?.get(id) ?? null;
    return { line: lines.get(id) ?? { id, name: {} }, first: one, second: other, difference: shareOf(one, other) };
  });
}

function shareOf(one: Criterion | null, other: Criterion | null): number | null {
  if (!one || !other || one.points === null || other.points === null || one.of <= 0 || other.of <= 0) return null;
  return other.points / other.of - one.points / one.of;
}
