import { beforeEach, describe, expect, it } from 'vitest';
import { comparedCriteria } from '../src/live/compareCalls';
import { placeInWalk, rememberWalk } from '../src/live/queueWalk';
import { changesOf, disputeOf, draftOf, moveOf, scoreSections, toJudge, totalOf, versioned, withLine, withoutReason, type ReviewDraft } from '../src/live/reviewEdit';
import type { Review, ReviewLine } from '../src/live/rest/reviews';
import type { Call, Criterion, ReviewState, ScoreCard } from '../src/live/rest/types';
import { disagreements, openCriteria, sheetTotal, withPoints } from '../src/live/sheetEdit';
import { landingOf, rangeBetween, silencesOf } from '../src/live/timeRange';
import { channelsOf, readWavLayout } from '../src/live/wavRange';

const card: ScoreCard = { version: 'team-1', sections: [
  { id: 'voice', name: { en: 'Voice' }, weight: 60, criteria: [{ id: 'pace', name: { en: 'Pace' }, weight: 40 }, { id: 'ends', name: { en: 'Ends' }, weight: 20 }] },
  { id: 'rules', name: { en: 'Rules' }, weight: 40, criteria: [{ id: 'honest', name: { en: 'Honest' }, weight: 40, manual: true, failBelow: 0.5 }] },
] };
const found = (id: string, points: number | null, of: number, notApplicable: string | null = null): Criterion => ({ id, points, of, notApplicable });
const line = (criterion: string, machine: Criterion, points: number | null = null): ReviewLine => ({ criterion, machine, points, reason: points === null ? null : 'heard', editedBy: points === null ? null : 'Chen', editedAt: points === null ? null : '2026-01-02T09:00:00Z' });
const review = (state: ReviewState = 'draft'): Review => ({
  callId: 'c', state, version: 3, machineTotal: 70, total: 80, summary: null, card,
  lines: [line('pace', found('pace', 30, 40)), line('ends', found('ends', 12, 20), 16), line('honest', found('honest', null, 40, 'not-reviewed'))],
  steps: [{ state: 'draft', at: '2026-01-02T08:00:00Z', by: { id: '1', name: 'Li' }, note: null, criterion: null }],
});

describe('a draft of a review', () => {
  it('holds only what a person put beside the machine', () => expect(draftOf(review())).toEqual({ summary: '', lines: { ends: { points: 16, reason: 'heard' } } }));
  it('loses a line that is emptied', () => expect(withLine(draftOf(review()), 'ends', { points: null, reason: '' }).lines).toEqual({}));
  it('is sent without lines that have no points', () => expect(changesOf({ summary: '', lines: { pace: { points: null, reason: 'half a thought' }, ends: { points: 16, reason: ' heard ' } } })).toEqual([{ criterion: 'ends', points: 16, reason: 'heard' }]));
  it('asks for a reason where the machine gave points, and nowhere else', () => {
    const draft: ReviewDraft = { summary: '', lines: { pace: { points: 40, reason: ' ' }, honest: { points: 40, reason: '' }, ends: { points: 1, reason: 'why' } } };
    expect(withoutReason(draft, review().lines)).toEqual(['pace']);
  });
  it('knows what only a person can judge and nobody has', () => {
    expect(toJudge(draftOf(review()), review().lines)).toEqual(['honest']);
    expect(toJudge(withLine(draftOf(review()), 'honest', { points: 0, reason: '' }), review().lines)).toEqual([]);
  });
  it('was changed last by whoever edited a line or took a step last', () => expect(versioned(review())).toMatchObject({ version: 3, editedBy: 'Chen', editedAt: '2026-01-02T09:00:00Z' }));
});

describe('a total', () => {
  it('is over what applies', () => expect(totalOf(card, (id) => ({ pace: 30, ends: 20 })[id] ?? null)).toEqual({ total: 83, failed: false }));
  it('tells a criterion that fails the call, at its edge not yet', () => expect([20, 19].map((honest) => totalOf(card, (id) => id === 'honest' ? honest : null).failed)).toEqual([false, true]));
  it('is none without points', () => expect(totalOf(card, () => null)).toEqual({ total: null, failed: false }));
});

describe('who moves next', () => {
  const supervisor = { mayReview: true, isAgent: false }, agent = { mayReview: false, isAgent: true };
  it.each([[null, 'begin', 'none'], ['draft', 'edit', 'none'], ['published', 'read', 'answer'], ['acknowledged', 'read', 'read'], ['disputed', 'resolve', 'read'], ['resolved', 'read', 'read']] as const)('%s: supervisor %s, agent %s', (state, first, second) => {
    const shown = state && review(state);
    expect([moveOf(shown, supervisor), moveOf(shown, agent)]).toEqual([first, second]);
  });
  it('the last dispute waits, and only while the review is disputed', () => {
    const disputed = { ...review('disputed'), steps: [...review().steps, { state: 'disputed' as const, at: '2026-01-03T00:00:00Z', by: { id: '2', name: 'Emma' }, note: 'no', criterion: 'ends' }] };
    expect(disputeOf(disputed)?.criterion).toBe('ends');
    expect(disputeOf({ ...disputed, state: 'resolved' })).toBeNull();
  });
});

describe('the sections of a score', () => {
  const call = { card, report: { score: { total: 90, criteria: [found('pace', 40, 40), found('ends', 20, 20), found('honest', null, 40, 'not-reviewed')] } } } as unknown as Call;
  it('show what the machine finds now', () => expect(scoreSections(call, null)[0]?.lines[0]?.machine?.points).toBe(40));
  it('show in a review what the machine had found when it began', () => expect(scoreSections(call, review())[0]?.lines[0]?.machine?.points).toBe(30));
  it('do without a card that can no longer be read', () => expect(scoreSections({ ...call, card: null }, null)[0]?.lines.map(({ line: { id } }) => id)).toEqual(['pace', 'ends', 'honest']));
});

describe('two calls beside each other', () => {
  const call = (...criteria: Criterion[]) => ({ card, report: { score: { total: 1, criteria } } }) as unknown as Call;
  it('differ by shares of the points, for cards may weigh otherwise', () => expect(comparedCriteria(call(found('pace', 20, 40)), call(found('pace', 15, 20)))[0]?.difference).toBeCloseTo(0.25));
  it('do not differ in what one of them lacks', () => expect(comparedCriteria(call(found('pace', 20, 40), found('ends', null, 20)), call(found('ends', 20, 20), found('new', 1, 2))).map(({ line: { id }, difference }) => [id, difference])).toEqual([['pace', null], ['ends', null], ['new', null]]));
});

describe('a sheet of a calibration', () => {
  it('is open until every criterion has an answer; that it does not apply is one', () => {
    expect(openCriteria(card, { pace: 3, honest: null })).toEqual(['ends']);
    expect(openCriteria(card, withPoints({ pace: 3, honest: null, ends: 1 }, 'pace', undefined))).toEqual(['pace']);
  });
  it('adds up over what applies', () => expect(sheetTotal(card, { pace: 20, ends: 10, honest: null })).toBe(50));
  it('marks what people see most differently, by shares of the points', () => {
    const spread = (range: number | null) => ({ raters: 2, mean: 1, deviation: 1, range });
    expect(disagreements(card, { criteria: [{ id: 'pace', points: [], spread: spread(11), machine: null }, { id: 'ends', points: [], spread: spread(10), machine: null }, { id: 'honest', points: [], spread: spread(10), machine: null }] })).toEqual(['ends', 'pace']);
  });
});

describe('the walk through a queue', () => {
  beforeEach(() => sessionStorage.clear());
  it('knows where one stands and what comes next', () => {
    rememberWalk(sessionStorage, { view: 'below', ids: ['a', 'b'] });
    expect(placeInWalk(sessionStorage, 'a')).toEqual({ view: 'below', at: 1, count: 2, next: 'b' });
    expect(placeInWalk(sessionStorage, 'b')?.next).toBeNull();
  });
  it('is none for other calls, and when nothing was kept', () => {
    expect(placeInWalk(sessionStorage, 'a')).toBeNull();
    rememberWalk(sessionStorage, { view: 'below', ids: ['a'] });
    expect(placeInWalk(sessionStorage, 'z')).toBeNull();
  });
});

describe('silence', () => {
  const spoken = [{ start: 2, end: 4 }, { start: 3, end: 5 }, { start: 6, end: 7 }];
  it('is where both sides are quiet long enough', () => expect(silencesOf(spoken, 20)).toEqual([{ from: 0, to: 2 }, { from: 7, to: 20 }]));
  it('is jumped over up to shortly before the next word', () => expect(landingOf([{ from: 7, to: 20 }], 8)).toBe(19.75));
  it('is left alone where somebody speaks, right after a word, and right before one', () => expect([6.5, 7.1, 19.6].map((time) => landingOf([{ from: 7, to: 20 }], time))).toEqual([null, null, null]));
});

it('a stretch runs forward whichever end was first, inside the call', () => expect(rangeBetween(9, -1, 5)).toEqual({ from: 0, to: 5 }));

describe('a recording', () => {
  const wav = (bits: number) => {
    const view = new DataView(new ArrayBuffer(64));
    const tag = (at: number, text: string) => new TextEncoder().encode(text).forEach((byte, i) => view.setUint8(at + i, byte));
    tag(0, 'RIFF');
    tag(8, 'WAVE');
    tag(12, 'LIST');
    view.setUint32(16, 3, true); // odd: a byte of padding follows
    tag(24, 'fmt ');
    view.setUint32(28, 16, true);
    view.setUint16(34, 2, true);
    view.setUint32(36, 8000, true);
    view.setUint16(46, bits, true);
    tag(48, 'data');
    return view.buffer;
  };
  it('says where its samples begin', () => expect(readWavLayout(wav(16))).toEqual({ sampleRateHz: 8000, channels: 2, dataAt: 56 }));
  it('of another kind is refused', () => expect([readWavLayout(wav(8)), readWavLayout(new ArrayBuffer(3))]).toEqual([null, null]));
  it('gives each channel its own samples', () => expect(channelsOf(Int16Array.from([16384, -32768, 0, 8192]).buffer, 2).map((samples) => [...samples])).toEqual([[0.5, 0], [-1, 0.25]]));
});
