import type { BoardDay, BoardSum } from './rest/boards';

export type Period = 'week' | 'month' | 'quarter' | 'year';

export const periodDays: Readonly<Record<Period, number>> = { week: 7, month: 30, quarter: 91, year: 364 };

/** Days to a point of a chart: past a quarter, single days are noise. */
export const bucketDays: Readonly<Record<Period, number>> = { week: 1, month: 1, quarter: 1, year: 7 };

/** The day so many days from one, `YYYY-MM-DD`; days are counted, not hours, whatever the clocks do. */
export function dayFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The first and last day of a period that ends on a day. */
export function spanOf(period: Period, to: string): { from: string; to: string } {
  return { from: dayFrom(to, 1 - periodDays[period]), to };
}

/** A point of a chart: some days, with their figures. */
export interface BoardPoint { date: string; days: number; sum: BoardSum }

/** Days added up, so many to a point; the last point has all its days, the first may have fewer. */
export function pointsOf(days: readonly BoardDay[], each: number): BoardPoint[] {
  const points: BoardPoint[] = [];
  for (let end = days.length; end > 0; end -= each) {
    const some = days.slice(Math.max(0, end - each), end), first = some[0];
    if (first) points.unshift({ date: first.date, days: some.length, sum: total(some.map((day) => day.sum)) });
  }
  return points;
}

/** Scores weigh by their calls. Readings weigh by talk time, the nearest to the agent's speech that a sum tells. */
function total(sums: readonly BoardSum[]): BoardSum {
  const add = (of: (sum: BoardSum) => number) => sums.reduce((all, sum) => all + of(sum), 0);
  return {
    calls: add((sum) => sum.calls), talkSeconds: add((sum) => sum.talkSeconds), scored: add((sum) => sum.scored),
    score: mean(sums, (sum) => sum.score, (sum) => sum.scored),
    readings: (sums[0]?.readings ?? []).map((_, index) => mean(sums, (sum) => sum.readings[index] ?? null, (sum) => sum.talkSeconds)),
  };
}

function mean(sums: readonly BoardSum[], value: (sum: BoardSum) => number | null, weight: (sum: BoardSum) => number): number | null {
  let all = 0, weights = 0;
  for (const sum of sums) {
    const known = value(sum);
    if (known === null) continue;
    all += known * weight(sum);
    weights += weight(sum);
  }
  return weights === 0 ? null : all / weights;
}
