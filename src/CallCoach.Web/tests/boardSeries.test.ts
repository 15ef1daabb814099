import { describe, expect, it } from 'vitest';
import { dayFrom, periodDays, pointsOf, spanOf } from '../src/live/boardSeries';
import type { BoardDay } from '../src/live/rest/boards';

const day = (date: string, calls: number, talkSeconds: number, scored: number, score: number | null, rate: number | null): BoardDay => ({ date, sum: { calls, talkSeconds, scored, score, readings: [rate] } });

describe('the series of a board', () => {
  it('counts days over the end of months, years and summer time', () => {
    expect([dayFrom('2026-01-01', -1), dayFrom('2024-02-28', 1), dayFrom('2026-03-28', 2)]).toEqual(['2025-12-31', '2024-02-29', '2026-03-30']);
  });

  it('has as many days as the period says', () => expect(spanOf('week', '2026-03-07')).toEqual({ from: '2026-03-01', to: '2026-03-07' }));

  it('fits whole weeks into a year, so that no point is cut', () => expect(periodDays.year % 7).toBe(0));

  it('adds days up with their weights', () => {
    const [point] = pointsOf([day('2026-03-01', 1, 100, 1, 60, 4), day('2026-03-02', 3, 300, 3, 80, 5), day('2026-03-03', 0, 0, 0, null, null)], 7);
    expect(point).toEqual({ date: '2026-03-01', days: 3, sum: { calls: 4, talkSeconds: 400, scored: 4, score: 75, readings: [4.75] } });
  });

  it('leaves unknown what no day knows', () => expect(pointsOf([day('2026-03-01', 0, 0, 0, null, null)], 1)[0]?.sum).toMatchObject({ score: null, readings: [null] }));

  it('gives the last point all its days', () => {
    const days = Array.from({ length: 9 }, (_, index) => day(dayFrom('2026-03-01', index), 1, 1, 0, null, null));
    expect(pointsOf(days, 7).map((point) => [point.date, point.days])).toEqual([['2026-03-01', 2], ['2026-03-03', 7]]);
  });
});
