import type { CallFilter } from '../../live/rest/calls';

const textKeys = ['team', 'agent', 'from', 'to', 'kind', 'status', 'cue', 'q'] as const;

/** Bands of the score filter, 0 to 100. */
export const scoreBands = { high: { minScore: 80 }, middle: { minScore: 60, maxScore: 79 }, low: { maxScore: 59 } } as const;

export type ScoreBand = keyof typeof scoreBands;

/** The filter lives in the address, so that a list can be bookmarked, shared and gone back to. */
export function filterOf(search: URLSearchParams): CallFilter {
  const texts = textKeys.flatMap((key) => search.get(key) ? [[key, search.get(key)] as const] : []);
  const band = scoreBandOf(search);
  return { ...Object.fromEntries(texts), ...(band ? scoreBands[band] : {}) };
}

export function scoreBandOf(search: URLSearchParams): ScoreBand | null {
  const band = search.get('score');
  return band !== null && band in scoreBands ? band as ScoreBand : null;
}

/** The address with one thing changed; empty takes it out. */
export function withFilter(search: URLSearchParams, changes: Readonly<Record<string, string | null | undefined>>): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [key, value] of Object.entries(changes)) {
    if (value) next.set(key, value);
    else next.delete(key);
  }
  return next;
}
