import { unknown } from '../../texts/units';

/** Readings that are shares are shown in per cent; names say the unit. */
const shares: ReadonlySet<string> = new Set(['fadedEndings', 'talkRatio']);

export function inUnit(reading: string, value: number | null): string {
  if (value === null) return unknown;
  const shown = shares.has(reading) ? 100 * value : value;
  return Math.abs(shown) >= 20 ? shown.toFixed(0) : shown.toFixed(shares.has(reading) ? 0 : 1);
}

/** With its sign, and a real minus. */
export function signedInUnit(reading: string, value: number): string {
  const shown = shares.has(reading) ? 100 * value : value;
  const text = Math.abs(shown).toFixed(Math.abs(shown) >= 20 ? 0 : shares.has(reading) ? 1 : 2);
  return Number(text) === 0 ? text : `${shown < 0 ? '−' : '+'}${text}`;
}
