import type { CardContent, CardCriterion, CardCurve, CardReading, CardSectionContent, CardVocabulary } from './rest/cards';

/** The card's points in the order in which they lie on the axis. */
export const curvePoints = ['noneBelow', 'fullFrom', 'fullTo', 'noneAbove'] as const;
export type CurvePoint = (typeof curvePoints)[number];

/** Points next to each other stay this share of the reading's range apart: the server refuses a steeper slope. */
const leastApart = 0.01;

/** Share of the points that a value earns: the server's own formula (3t² − 2t³), 0 to 1. */
export function curveAt({ noneBelow, fullFrom, fullTo, noneAbove }: CardCurve, value: number): number {
  const low = isNumber(noneBelow) && isNumber(fullFrom) ? step(noneBelow, fullFrom, value) : 1;
  const high = isNumber(fullTo) && isNumber(noneAbove) ? 1 - step(fullTo, noneAbove, value) : 1;
  return Math.min(low, high);
}

function step(from: number, to: number, value: number): number {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number';
}

/** The curve with one point moved, held between its neighbours and inside the reading's range, and rounded to what can be seen. */
export function withCurvePoint(curve: CardCurve, point: CurvePoint, value: number, { min, max }: Pick<CardReading, 'min' | 'max'>): CardCurve {
  const at = curvePoints.indexOf(point), gap = leastApart * (max - min);
  const below = curvePoints.slice(0, at).map((name) => curve[name]).findLast(isNumber), above = curvePoints.slice(at + 1).map((name) => curve[name]).find(isNumber);
  const low = Math.max(min, below === undefined ? min : below + (point === 'fullTo' && isNumber(curve.fullFrom) ? 0 : gap));
  const high = Math.min(max, above === undefined ? max : above - (point === 'fullFrom' && isNumber(curve.fullTo) ? 0 : gap));
  return { ...curve, [point]: roundTo(Math.max(low, Math.min(high, value)), (max - min) / 1000) };
}

/** One side of the curve on or off; a side that begins stands a fifth of the range inside its end. */
export function withCurveSide(curve: CardCurve, side: 'low' | 'high', on: boolean, { min, max }: Pick<CardReading, 'min' | 'max'>): CardCurve {
  const fifth = (max - min) / 5, round = (value: number) => roundTo(value, (max - min) / 1000);
  const { noneBelow, fullFrom, fullTo, noneAbove } = curve;
  const lower = { ...(isNumber(noneBelow) ? { noneBelow } : {}), ...(isNumber(fullFrom) ? { fullFrom } : {}) };
  const upper = { ...(isNumber(fullTo) ? { fullTo } : {}), ...(isNumber(noneAbove) ? { noneAbove } : {}) };
  if (side === 'low') return on ? { noneBelow: round(min + 0.5 * fifth), fullFrom: round(Math.min(min + 1.5 * fifth, fullTo ?? max)), ...upper } : upper;
  return on ? { ...lower, fullTo: round(Math.max(max - 1.5 * fifth, fullFrom ?? min)), noneAbove: round(max - 0.5 * fifth) } : lower;
}

function roundTo(value: number, least: number): number {
  const digits = Math.max(0, Math.ceil(-Math.log10(least)));
  return Number(value.toFixed(digits));
}

/** What a criterion measures as one word: `pace`, `reading:cppsDb`, `cue:slow-down`, `manual`. */
export function measureOf({ measure, reading, cue }: Pick<CardCriterion, 'measure' | 'reading' | 'cue'>): string {
  return measure === 'reading' ? `reading:${reading ?? ''}` : measure === 'cue' ? `cue:${cue ?? ''}` : measure;
}

/** The reading behind a criterion; `null` where none is drawn (a person, a cue). */
export function readingOf(criterion: CardCriterion, { measures, readings }: CardVocabulary): CardReading | null {
  const id = criterion.measure === 'reading' ? criterion.reading : measures.find((one) => one.id === criterion.measure)?.restsOn;
  return readings.find((one) => one.id === id) ?? null;
}

/** May its points be told by margins around the team's band? */
export function hasBand(criterion: CardCriterion, vocabulary: CardVocabulary): boolean {
  return criterion.measure !== 'manual' && (criterion.measure !== 'reading' || (readingOf(criterion, vocabulary)?.hasBand ?? false));
}

/** The same criterion measuring something else: what belonged to the old measure goes, and the new one begins with something that holds. */
export function withMeasure(criterion: CardCriterion, chosen: string, vocabulary: CardVocabulary): CardCriterion {
  const [measure = '', what] = chosen.split(':');
  const { id, weight, failBelow, name, hint } = criterion;
  const kept: CardCriterion = {
    id, weight, measure, ...(failBelow === undefined ? {} : { failBelow }), ...(name ? { name } : {}), ...(hint ? { hint } : {}),
    ...(measure === 'reading' && what ? { reading: what } : {}), ...(measure === 'cue' && what ? { cue: what } : {}),
  };
  if (measure === 'manual') return kept;
  if (measure === 'cue') return { ...kept, margin: { low: 0, high: 5 } };
  const reading = readingOf(kept, vocabulary);
  if (hasBand(kept, vocabulary)) return { ...kept, margin: { low: 0, high: reading ? (reading.max - reading.min) / 5 : 1 } };
  return reading ? { ...kept, curve: withCurveSide({}, 'high', true, reading) } : kept;
}

/** The lines of a section as they are changed: its weight is always theirs together. */
export function withCriteria(section: CardSectionContent, criteria: CardCriterion[]): CardSectionContent {
  return { ...section, criteria, weight: tidy(criteria.reduce((sum, { weight }) => sum + weight, 0)) };
}

export function withCriterionAt(section: CardSectionContent, index: number, criterion: CardCriterion): CardSectionContent {
  return withCriteria(section, section.criteria.map((one, at) => at === index ? criterion : one));
}

export function withSectionAt(card: CardContent, index: number, section: CardSectionContent): CardContent {
  return { ...card, sections: card.sections.map((one, at) => at === index ? section : one) };
}

/** An item one place earlier or later; at the end it stays. */
export function moved<T>(items: readonly T[], index: number, by: 1 | -1): T[] {
  const next = [...items], other = index + by, one = next[index], two = next[other];
  if (one !== undefined && two !== undefined) [next[index], next[other]] = [two, one];
  return next;
}

export function sumOf(card: CardContent): number {
  return tidy(card.sections.reduce((sum, { weight }) => sum + weight, 0));
}

/** Sums of weights like 33.3 carry dust. */
function tidy(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}

/** A name for programs that nothing else in the card has. */
export function freeId(card: CardContent, wish: string): string {
  const taken = new Set(card.sections.flatMap(({ id, criteria }) => [id, ...criteria.map((one) => one.id)]));
  for (let count = 1; ; count++) {
    const id = count === 1 ? wish : `${wish}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** A criterion that a person judges: the one that needs no numbers yet. */
export function newCriterion(card: CardContent): CardCriterion {
  return { id: freeId(card, 'criterion'), measure: 'manual', weight: 0, name: {}, hint: {} };
}

export function newSection(card: CardContent): CardSectionContent {
  return { id: freeId(card, 'section'), name: {}, weight: 0, criteria: [newCriterion(card)] };
}

/** What is wrong at a place, or inside of it with `within`. */
export function faultsAt(errors: Readonly<Record<string, string[]>>, place: string, within = false): string[] {
  const path = `content.${place}`;
  return Object.entries(errors).filter(([key]) => key === path || (within && (key.startsWith(`${path}.`) || key.startsWith(`${path}[`)))).flatMap(([, messages]) => messages);
}

/** What is wrong with the sections together. What was said of their sum goes when the sum is right, not only with the next save. */
export function sectionFaults(card: CardContent, errors: Readonly<Record<string, string[]>>): string[] {
  return faultsAt(errors, 'sections').filter((message) => sumOf(card) !== 100 || !/^The weights add up to /.test(message));
}
