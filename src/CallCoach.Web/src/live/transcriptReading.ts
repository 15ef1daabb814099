import type { Finding, FindingKind, SpokenWord, TranscriptLine } from './protocol';
import { hitsIn, type Span } from './spokenText';

/** One place where a transcript holds what is looked for. */
export interface LineHit { line: number; span: Span }

/** In the order in which they are read. */
export function hitsOf<L extends { number: number }>(lines: readonly L[], textOf: (line: L) => string, wanted: string): LineHit[] {
  return lines.flatMap((line) => hitsIn(textOf(line), wanted).map((span) => ({ line: line.number, span })));
}

export function spansByLine(hits: readonly LineHit[]): ReadonlyMap<number, readonly Span[]> {
  const byLine = new Map<number, Span[]>();
  for (const { line, span } of hits) byLine.set(line, [...byLine.get(line) ?? [], span]);
  return byLine;
}

/** The hit after `step` more, around the end; the first when none was shown yet. */
export function hitBeside(count: number, current: number | null, step: 1 | -1): number | null {
  if (count === 0) return null;
  return current === null ? (step > 0 ? 0 : count - 1) : (current + step + count) % count;
}

/** The word that is spoken at a time, or was last; `null` before the first. */
export function wordAt(words: readonly SpokenWord[], time: number): number | null {
  const index = words.findLastIndex((word) => word.start <= time);
  return index < 0 ? null : index;
}

/** The lines that are spoken at a time, both sides may be, each with its word. */
export function spokenAt(lines: readonly TranscriptLine[], time: number): ReadonlyMap<number, number | null> {
  return new Map(lines.filter((line) => line.start <= time && time < line.end).map((line) => [line.number, wordAt(line.words, time)]));
}

/** Where the word before or after the one at `time` begins, within its line. */
export function besideWord({ words, start }: TranscriptLine, time: number, step: 1 | -1): number {
  const now = wordAt(words, time);
  const wanted = now === null ? 0 : now + step;
  return words[Math.max(0, Math.min(words.length - 1, wanted))]?.start ?? start;
}

/** What is written beside a line, once for each kind and class, with how often. */
export interface LineTag { kind: FindingKind; class: string | null; point: string | null; quotes: string[]; at: number }

const tagged: readonly FindingKind[] = ['objection', 'closing-question', 'question', 'next-step', 'filler', 'repeat', 'script-point'];

/** The findings of each line that a reader wants to see, the weightiest first. A closing question is no question beside. */
export function tagsOf(findings: readonly Finding[]): ReadonlyMap<number, readonly LineTag[]> {
  const byLine = new Map<number, LineTag[]>();
  for (const kind of tagged) {
    for (const finding of findings.filter((one) => one.kind === kind && one.line > 0)) {
      const tags = byLine.get(finding.line) ?? [];
      const same = tags.find((tag) => tag.kind === kind && tag.class === finding.class && tag.point === finding.point);
      if (kind === 'question' && tags.some((tag) => tag.kind === 'closing-question')) continue;
      if (same) same.quotes.push(finding.quote);
      else tags.push({ kind, class: finding.class, point: finding.point, quotes: [finding.quote], at: finding.at });
      byLine.set(finding.line, tags);
    }
  }
  return byLine;
}
