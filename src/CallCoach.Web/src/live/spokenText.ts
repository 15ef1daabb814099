import type { SpokenWord } from './protocol';

/** From, to in UTF-16 code units of a text. */
export type Span = readonly [from: number, to: number];

/** A stretch of a line: within one word or between words, and within one mark or outside of all. */
export interface Piece {
  text: string;
  /** Index of the word; `null` between words. */
  word: number | null;
  /** Index of the mark; `null` outside. */
  mark: number | null;
}

/** A word that is not found so near behind the one before is not there, characters: punctuation and masks lie between. */
const farthest = 40;

/** Where each word of a line stands in its text; `null` where it does not. The text has punctuation and masks that words lack. */
export function wordSpans(text: string, words: readonly SpokenWord[]): (Span | null)[] {
  const folded = fold(text);
  let behind = 0;
  return words.map(({ text: word }) => {
    const wanted = fold(word.trim());
    const from = wanted === '' ? -1 : folded.indexOf(wanted, behind);
    if (from < 0 || from - behind > farthest) return null;
    behind = from + wanted.length;
    return [from, behind];
  });
}

/** Where a text holds what is looked for, upper and lower case alike; none for nothing. */
export function hitsIn(text: string, wanted: string): Span[] {
  const folded = fold(text), needle = fold(wanted.trim());
  const hits: Span[] = [];
  if (needle === '') return hits;
  for (let from = folded.indexOf(needle); from >= 0; from = folded.indexOf(needle, from + needle.length)) hits.push([from, from + needle.length]);
  return hits;
}

/** A text cut at the edges of its words and marks; put together again it is the text. */
export function piecesOf(text: string, words: readonly (Span | null)[], marks: readonly Span[]): Piece[] {
  const edges = [0, text.length, ...words.flatMap((span) => span ?? []), ...marks.flat()];
  const cuts = [...new Set(edges)].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    return { text: text.slice(from, to), word: around(words, from, to), mark: around(marks, from, to) };
  });
}

function around(spans: readonly (Span | null)[], from: number, to: number): number | null {
  const index = spans.findIndex((span) => span !== null && span[0] <= from && to <= span[1]);
  return index < 0 ? null : index;
}

/** Lower case where that keeps every character in its place. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
