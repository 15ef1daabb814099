import { describe, expect, it } from 'vitest';
import { barShares, curvePath, handleAt } from '../src/drawing/curvePlot';
import { spectrogram, transform } from '../src/drawing/spectrum';
import { barsIn, overlapsOf } from '../src/drawing/talkLanes';
import { curveAt, faultsAt, freeId, measureOf, moved, newCriterion, sectionFaults, sumOf, withCriterionAt, withCurvePoint, withCurveSide, withMeasure } from '../src/live/cardEdit';
import type { CardContent, CardVocabulary } from '../src/live/rest/cards';
import { cardFault } from '../src/texts/cardFaults';
import { readingValue } from '../src/texts/readingValue';
import { textsOf } from '../src/texts';

const range = { min: 0, max: 10 };
const vocabulary: CardVocabulary = {
  measures: [{ id: 'pace', restsOn: 'speakingRate', name: { en: 'Pace' }, hint: { en: 'x' } }], cues: ['pause'],
  readings: [{ id: 'speakingRate', unit: 'syllables/s', min: 1, max: 9, hasBand: true, needsBothSides: false, needsWords: false, name: {} }, { id: 'cppsDb', unit: 'dB', min: 0, max: 30, hasBand: false, needsBothSides: false, needsWords: false, name: {} }],
};
const card: CardContent = { title: {}, limits: {}, sections: [{ id: 'voice', name: {}, weight: 50, criteria: [{ id: 'pace', measure: 'pace', weight: 30, margin: { low: 1 } }, { id: 'ends', measure: 'endings', weight: 20 }] }] };

describe('a curve', () => {
  const curve = { noneBelow: 2, fullFrom: 4, fullTo: 6, noneAbove: 9 };
  it.each([[2, 0], [3, 0.5], [4, 1], [5, 1], [6, 1], [7.5, 0.5], [9, 0], [99, 0]])('gives at %d the share %d, as the server does', (value, share) => expect(curveAt(curve, value)).toBeCloseTo(share));
  it('costs nothing on an open side', () => expect([curveAt({ fullTo: 6, noneAbove: 9 }, -5), curveAt({ noneBelow: 2, fullFrom: 4 }, 50)]).toEqual([1, 1]));
  it('keeps a dragged point between its neighbours', () => {
    expect(withCurvePoint(curve, 'noneBelow', 5, range).noneBelow).toBeCloseTo(3.9);
    expect(withCurvePoint(curve, 'noneAbove', -3, range).noneAbove).toBeCloseTo(6.1);
    expect(withCurvePoint(curve, 'fullFrom', 99, range).fullFrom).toBe(6); // a single best value is allowed
  });
  it('keeps a dragged point inside the reading', () => expect([withCurvePoint(curve, 'noneBelow', -4, range).noneBelow, withCurvePoint(curve, 'noneAbove', 44, range).noneAbove]).toEqual([0, 10]));
  it('rounds to what can be seen', () => expect(withCurvePoint(curve, 'fullTo', 5.123456, range).fullTo).toBe(5.12));
  it('gets and loses a side without touching the other', () => {
    const { low, both } = { low: withCurveSide(curve, 'high', false, range), both: withCurveSide({ noneBelow: 2, fullFrom: 4 }, 'high', true, range) };
    expect(low).toEqual({ noneBelow: 2, fullFrom: 4 });
    expect(both).toEqual({ noneBelow: 2, fullFrom: 4, fullTo: 7, noneAbove: 9 });
  });
  it('is drawn from the left edge to the right, full points above', () => {
    const path = curvePath((value) => value / 10, { from: 0, to: 10, pixels: 100 }, 50, 2);
    expect(path).toBe('M0 50L50 25L100 0');
    expect(handleAt({ from: 0, to: 10, pixels: 100 }, 50, 5, 1)).toEqual({ x: 50, y: 0 });
  });
});

describe('a criterion', () => {
  it('that measures something else keeps its points and loses what belonged to the old measure', () => expect(withMeasure({ id: 'a', measure: 'pace', weight: 7, margin: { low: 1 }, failBelow: 0.2 }, 'manual', vocabulary)).toEqual({ id: 'a', measure: 'manual', weight: 7, failBelow: 0.2 }));
  it('begins with margins where teams have a band, else with a curve', () => {
    expect(withMeasure(newCriterion(card), 'pace', vocabulary)).toMatchObject({ measure: 'pace', margin: { low: 0 } });
    expect(withMeasure(newCriterion(card), 'reading:cppsDb', vocabulary)).toMatchObject({ measure: 'reading', reading: 'cppsDb', curve: { fullTo: 21, noneAbove: 27 } });
    expect(withMeasure(newCriterion(card), 'cue:pause', vocabulary)).toMatchObject({ measure: 'cue', cue: 'pause', margin: { high: 5 } });
  });
  it('says what it measures as one word', () => expect([{ measure: 'pace' }, { measure: 'reading', reading: 'cppsDb' }, { measure: 'cue', cue: 'pause' }].map(measureOf)).toEqual(['pace', 'reading:cppsDb', 'cue:pause']));
  it('has a name that nothing else in the card has', () => expect([freeId(card, 'pace'), freeId(card, 'voice'), freeId(card, 'new')]).toEqual(['pace-2', 'voice-2', 'new']));
});

describe('a card', () => {
  it('weighs what its criteria weigh', () => {
    const [section] = card.sections;
    const changed = section && withCriterionAt(section, 0, { id: 'pace', measure: 'pace', weight: 30.1 });
    expect(changed?.weight).toBe(50.1);
    expect(sumOf({ ...card, sections: changed ? [changed, changed] : [] })).toBe(100.2);
  });
  it('keeps its order at the ends', () => expect([moved([1, 2, 3], 0, -1), moved([1, 2, 3], 2, 1), moved([1, 2, 3], 1, -1)]).toEqual([[1, 2, 3], [1, 2, 3], [2, 1, 3]]));
  it('tells what is wrong at a place, or inside of it', () => {
    const errors = { 'content.sections[0].criteria[1].curve.fullFrom': ['a'], 'content.sections[0].criteria[1]': ['b'], 'content.sections[0].criteria[10]': ['c'] };
    expect(faultsAt(errors, 'sections[0].criteria[1]')).toEqual(['b']);
    expect(faultsAt(errors, 'sections[0].criteria[1]', true)).toEqual(['a', 'b']);
  });
});

describe('what is wrong with a card', () => {
  const names = textsOf['zh-CN'].cards.curvePoints;
  it.each([['Is missing.', '必须填写。'], ['Must be above noneBelow (12), was 8.', '应大于 低于此值零分（12），现为 8。'], ['The weights add up to 95, must be 100.', '各项合计 95 分，应为 100 分。'], ['Must be between 1 and 9 syllables/s, was 12.', '应在 1 到 9 之间，现为 12。']])('%s', (english, chinese) => expect(cardFault(english, 'zh-CN', names)).toBe(chinese));
  it('stands as it came when it is not known here, or the reader reads English', () => expect([cardFault('The moon is full.', 'zh-CN', names), cardFault('Is missing.', 'en', {})]).toEqual(['The moon is full.', 'Is missing.']));
});

describe('bars of a lane', () => {
  it('lie where their time lies, cut at the edges', () => expect(barsIn({ from: 10, to: 20 }, 100, [{ start: 0, end: 5 }, { start: 8, end: 12 }, { start: 15, end: 16 }, { start: 19, end: 30 }])).toEqual([{ x: 0, width: 20 }, { x: 50, width: 10 }, { x: 90, width: 10 }]));
  it('are seen however short', () => expect(barsIn({ from: 0, to: 1000 }, 100, [{ start: 5, end: 5.1 }])[0]?.width).toBe(1.5));
  it('show where both speak', () => expect(overlapsOf([{ start: 0, end: 4 }, { start: 6, end: 9 }], [{ start: 3, end: 7 }, { start: 9, end: 10 }])).toEqual([{ start: 3, end: 4 }, { start: 6, end: 7 }]));
  it('of two spreads share one scale', () => expect(barShares([1, 4], [2, 0])).toEqual([[0.25, 1], [0.5, 0]]));
});

describe('a spectrum', () => {
  it('of one turn a frame stands in its own bin', () => {
    const real = Float64Array.from({ length: 64 }, (_, i) => Math.cos((2 * Math.PI * 5 * i) / 64)), imaginary = new Float64Array(64);
    transform(real, imaginary);
    const power = [...real].map((value, i) => value ** 2 + (imaginary[i] ?? 0) ** 2);
    expect(power.map((value) => Math.round(value)).slice(0, 32).flatMap((value, bin) => value > 0 ? [bin, value] : [])).toEqual([5, 1024]);
  });
  it('shows a tone at its frequency, and nothing where there is silence', () => {
    const samples = Float32Array.from({ length: 8000 }, (_, i) => i < 4000 ? Math.sin((2 * Math.PI * 1000 * i) / 8000) : 0);
    const { rows, levels, topHz } = spectrogram(samples, 8000, 10);
    const column = (index: number) => [...levels.slice(index * rows, (index + 1) * rows)];
    const loudest = column(1).indexOf(Math.max(...column(1)));
    expect((loudest / rows) * topHz).toBeCloseTo(1000, -1);
    expect(Math.max(...column(8))).toBe(0);
  });
});

describe('a reading in words', () => {
  const { units } = textsOf.en.evidence;
  it.each([['speakingRate', 4, '240 syll/min'], ['levelDbfs', -23.4, '−23 dBFS'], ['fadedEndings', 0.36, '36%'], ['monologueSeconds', 10.94, '10.9 s'], ['interruptions', 2, '2'], ['fillersPerMinute', 8.06, '8.1 a minute'], ['talkRatio', null, '–']] as const)('%s of %s', (reading, value, said) => expect(readingValue(reading, value, units)).toBe(said));
});

it('tells of a wrong sum only while it is wrong, of anything else until the next save', () => {
  const errors = { 'content.sections': ['The weights add up to 50, must be 100.', 'Must be a list of 1 to 20 objects.'] };
  const right: CardContent = { ...card, sections: card.sections.map((section) => ({ ...section, weight: 100 })) };
  expect(sectionFaults(card, errors)).toHaveLength(2);
  expect(sectionFaults(right, errors)).toEqual(['Must be a list of 1 to 20 objects.']);
});
