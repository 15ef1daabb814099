import { describe, expect, it } from 'vitest';
import { valuesOf } from '../src/drawing/drillPicture';
import { adviceFor } from '../src/live/practice/advice';
import { DrillTrail } from '../src/live/practice/drillTrail';
import { levels, pace, pitches, rests, warped } from '../src/live/practice/overlay';
import type { Comparison, DrillItem, DrillResult } from '../src/live/rest/drills';
import { rightNeeded, skillReading, skillTarget } from '../src/views/drills/skillFacts';
import { textsOf } from '../src/texts';

const sample = (at: number, change: object = {}) => ({ at, speaking: true, levelDbfs: -20, f0Hz: 200, rate: 4, quietSeconds: 0, ...change });

describe('the trail of a drill', () => {
  it('keeps the last seconds', () => {
    const trail = new DrillTrail(2);
    for (let at = 0; at <= 5; at++) trail.add(sample(at));
    expect(trail.samples.map(({ at }) => at)).toEqual([3, 4, 5]);
    expect(trail.newest?.at).toBe(5);
  });

  it('is drawn against the voice’s own middle pitch', () => {
    const samples = [sample(0, { f0Hz: 100 }), sample(1, { f0Hz: 200 }), sample(2, { f0Hz: null }), sample(3, { f0Hz: 400 })];
    expect(valuesOf({ curve: 'pitch', samples }).map(({ value }) => value)).toEqual([-12, 0, null, 12]);
    expect(valuesOf({ curve: 'rate', samples }).map(({ value }) => value)).toEqual([4, 4, 4, 4]);
  });
});

describe('what to try next', () => {
  const result = (skill: DrillResult['skill'], passed: boolean, ...values: number[]): DrillResult => ({
    skill, passed, value: 0, right: 0, least: 4, share: 0.75, target: { low: 3, high: 5 }, noiseDb: 40, speechSeconds: 20,
    items: values.map((value): DrillItem => ({ from: 0, to: 1, value, passed: value >= 3 && value <= 5 })),
  });

  it('is what was wrong most often', () => {
    expect(adviceFor(result('pace', false, 6, 6, 2), false)).toEqual(['pace-fast', 'again']);
    expect(adviceFor(result('pause', false, 1, 1, 9), true)).toEqual(['pause-short', 'listen']);
    expect(adviceFor(result('breath', false, 9), false)[0]).toBe('breath-late');
  });

  it('is never more than two things, each with its words', () => {
    for (const skill of ['endings', 'pace', 'pause', 'pitch', 'volume', 'silence', 'breath'] as const)
      for (const passed of [true, false])
        for (const value of [1, 9]) {
          const advice = adviceFor(result(skill, passed, value), true);
          expect(advice.length).toBeLessThanOrEqual(2);
          for (const name of advice) expect(textsOf['zh-CN'].attempt.advice[name], name).toBeTruthy();
        }
  });
});

describe('an attempt laid over the model', () => {
  const voice = (active: number[]) => ({ levelDbfs: active.map((share) => share ? -20 : -70), f0Hz: active.map((share) => share ? 200 : null), rate: active.map(() => 4), active });

  it('shows the model where the same is said', () => expect(warped({ path: [0, 0, 2, 2] }, ['a', 'b', 'c'])).toEqual(['a', 'a', 'c', 'c']));

  it('counts rests between the first sound and the last', () =>
    expect(rests([0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0])).toEqual({ count: 1, spoken: 4, length: 8 }));

  it('tells how much faster it was', () => {
    const comparison = { stepSeconds: 0.1, own: voice([0, 1, 1, 1, 1]), model: voice([1, 1, 1, 1, 1, 0]), path: [], distance: 0 } satisfies Comparison;
    expect(pace(comparison)).toBeCloseTo(0.25);
    expect(pace({ ...comparison, own: voice([0, 0]) })).toBeNull();
  });

  it('draws level and pitch against the voice’s own middle', () => {
    expect(levels([-70, -20, -26], [0, 1, 1])).toEqual([null, 0, -6]);
    expect(pitches([100, null, 200])).toEqual([-12, null, 0]);
  });
});

describe('what a drill asks for', () => {
  it('is told in the reader’s words', () => {
    expect(skillTarget('endings', { low: -4, high: null }, textsOf.en)).toBe('Last word at most 4.0 dB below the sentence');
    expect(skillTarget('pace', { low: 3, high: 4.8 }, textsOf['zh-CN'])).toBe('每分钟 180 到 288 字');
    expect(skillReading('endings', -6.24, textsOf.en)).toBe('−6.2 dB');
  });
  it('counts how many must be right', () => expect([rightNeeded(4, 0.75), rightNeeded(3, 0.66), rightNeeded(5, 0.8)]).toEqual([3, 2, 4]));
});
