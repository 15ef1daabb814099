import type { LineChange, Review, ReviewLine } from './rest/reviews';
import type { Call, CardLine, Criterion, ScoreCard } from './rest/types';
import type { Versioned } from './versioned';

/** What a person puts beside the machine: nothing, or points with a reason. */
export interface LineDraft { points: number | null; reason: string }

export interface ReviewDraft { summary: string; lines: Readonly<Record<string, LineDraft>> }

/** A review as something that several people may edit. */
export type VersionedReview = Review & Versioned;

export function versioned(review: Review): VersionedReview {
  const edits = [...review.lines.map(({ editedBy, editedAt }) => ({ editedBy, editedAt })), ...review.steps.map(({ by, at }) => ({ editedBy: by.name, editedAt: at }))];
  const last = edits.reduce<{ editedBy: string | null; editedAt: string | null }>((newest, one) => (one.editedAt ?? '') > (newest.editedAt ?? '') ? one : newest, { editedBy: null, editedAt: null });
  return { ...review, ...last };
}

export function draftOf({ summary, lines }: Review): ReviewDraft {
  return { summary: summary ?? '', lines: Object.fromEntries(lines.filter(({ points }) => points !== null).map(({ criterion, points, reason }) => [criterion, { points, reason: reason ?? '' }])) };
}

/** Without points a line stands as the machine had it: it leaves the draft. */
export function withLine(draft: ReviewDraft, criterion: string, line: LineDraft): ReviewDraft {
  const others = Object.entries(draft.lines).filter(([id]) => id !== criterion);
  return { ...draft, lines: Object.fromEntries(line.points === null && line.reason === '' ? others : [...others, [criterion, line]]) };
}

/** As the server takes them. */
export function changesOf(draft: ReviewDraft): LineChange[] {
  return Object.entries(draft.lines).flatMap(([criterion, { points, reason }]) => points === null ? [] : [{ criterion, points, reason: reason.trim() || null }]);
}

/** Points of a criterion that weighs nothing are the share itself. */
export function mostPoints({ weight = 0 }: Pick<CardLine, 'weight'>): number {
  return weight > 0 ? weight : 1;
}

/** Criteria whose new points stand in place of the machine's without a reason. */
export function withoutReason(draft: ReviewDraft, lines: readonly Pick<ReviewLine, 'criterion' | 'machine'>[]): string[] {
  return lines.filter(({ criterion, machine }) => {
    const line = draft.lines[criterion];
    return line && line.points !== null && typeof machine?.points === 'number' && line.reason.trim() === '';
  }).map(({ criterion }) => criterion);
}

/** Criteria that only a person judges, and nobody has yet. */
export function toJudge(draft: ReviewDraft, lines: readonly Pick<ReviewLine, 'criterion' | 'machine'>[]): string[] {
  return lines.filter(({ criterion, machine }) => machine?.notApplicable === 'not-reviewed' && (draft.lines[criterion]?.points ?? null) === null).map(({ criterion }) => criterion);
}

/** The total as the server will have it: 0 to 100 over what applies; `null` when nothing does. A failed call has no more than its card's rest, which only the server knows: then `failed`. */
export function totalOf(card: ScoreCard, pointsOf: (criterion: string) => number | null): { total: number | null; failed: boolean } {
  let reached = 0, of = 0, failed = false;
  for (const line of card.sections.flatMap(({ criteria }) => criteria)) {
    const points = pointsOf(line.id);
    if (points === null) continue;
    reached += points;
    of += line.weight ?? 0;
    if (typeof line.failBelow === 'number' && points / mostPoints(line) < line.failBelow) failed = true;
  }
  return { total: of > 0 ? Math.round((100 * reached) / of) : null, failed };
}

/** One line of the page's score: the machine's finding, and the person's points where there are some. */
export interface ScoreLine { line: CardLine; machine: Criterion | null; review: ReviewLine | null }

export interface ScoreSection { id: string; name: Record<string, string> | null; weight: number | null; lines: ScoreLine[] }

/** The score by sections. A review keeps to the findings that it began with, whatever the call was scored as since. */
export function scoreSections(call: Pick<Call, 'card' | 'report'>, review: Review | null): ScoreSection[] {
  const card = review?.card ?? call.card;
  const found = new Map(call.report?.score?.criteria.map((criterion) => [criterion.id, criterion]));
  const reviewed = new Map(review?.lines.map((line) => [line.criterion, line]));
  if (!card) return found.size === 0 ? [] : [{ id: '', name: null, weight: null, lines: [...found.values()].map((machine) => ({ line: { id: machine.id, name: {}, weight: machine.of }, machine, review: null })) }];
  return card.sections.map(({ id, name, weight, criteria }) => ({
    id, name: name ?? null, weight: weight ?? null,
    lines: criteria.map((line) => {
      const own = reviewed.get(line.id) ?? null;
      return { line, machine: (review ? own?.machine : found.get(line.id)) ?? null, review: own };
    }),
  }));
}

/** What the person at the page can do with the review next. */
export type ReviewMove = 'begin' | 'edit' | 'answer' | 'resolve' | 'read' | 'none';

/** @param mayReview looks after the call's team, and it is not the person's own call */
export function moveOf(review: Review | null, { mayReview, isAgent }: { mayReview: boolean; isAgent: boolean }): ReviewMove {
  if (!review) return mayReview ? 'begin' : 'none';
  if (review.state === 'draft') return mayReview ? 'edit' : 'none';
  if (review.state === 'published' && isAgent) return 'answer';
  return review.state === 'disputed' && mayReview ? 'resolve' : 'read';
}

/** The dispute that waits for an answer. */
export function disputeOf(review: Review): { criterion: string | null; note: string | null } | null {
  return review.state === 'disputed' ? review.steps.findLast(({ state }) => state === 'disputed') ?? null : null;
}
