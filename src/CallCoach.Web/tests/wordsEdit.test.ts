import { describe, expect, it } from 'vitest';
import { protocolExamples } from '../dev/protocolExamples';
import { newObjectionId, shownPhrases, withBook, withList, withObjection, withoutPhrase, withPhrase, withStage } from '../src/live/phraseEdit';
import type { Finding, Findings, TranscriptLine } from '../src/live/protocol';
import type { CallTranscript } from '../src/live/rest/transcripts';
import { newScript, withNewPoint, withoutPoint, withPointMoved } from '../src/live/scriptEdit';
import { besideWord, hitBeside, hitsOf, spansByLine, spokenAt, tagsOf, wordAt } from '../src/live/transcriptReading';
import { momentAddress } from '../src/views/calls/SaidHits';
import { saidFilterOf } from '../src/views/calls/SaidPage';

const shipped = ['um', { phrase: 'like', alone: true }];
const aFinding = (protocolExamples().get('Finding') as Findings).findings[0] as Finding;
const transcript = protocolExamples().get('TranscriptOfCall') as CallTranscript;

describe('the phrases of a list', () => {
  it('are those that ship, what is taken out among them, and the own', () => {
    expect(shownPhrases(shipped, { add: ['you see'], remove: ['um'] })).toEqual([
      { text: 'um', origin: 'shipped', removed: true }, { text: 'like', origin: 'shipped', removed: false }, { text: 'you see', origin: 'added', removed: false },
    ]);
  });
  it('are added once, without the spaces around them', () => expect(withPhrase(shipped, withPhrase(shipped, undefined, ' you see '), 'you see')).toEqual({ add: ['you see'] }));
  it('that ship are not added, but come back', () => {
    expect(withPhrase(shipped, undefined, 'like')).toBeUndefined();
    expect(withPhrase(shipped, { remove: ['um', 'like'] }, 'um')).toEqual({ remove: ['like'] });
  });
  it('that ship are taken out, and the own are gone', () => {
    expect(withoutPhrase(shipped, undefined, 'like')).toEqual({ remove: ['like'] });
    expect(withoutPhrase(shipped, { add: ['you see'] }, 'you see')).toBeUndefined();
  });
  it('do not change for a phrase that is nowhere', () => expect(withoutPhrase(shipped, undefined, 'eh')).toBeUndefined());
});

describe('the changes of a phrase book', () => {
  it('leave no empty shells when they are taken back', () => {
    const changed = withObjection(withStage(withList({}, 'fillers', { add: ['a'] }), 'close', { add: ['b'] }), 'no-money', { on: false });
    expect(changed).toEqual({ fillers: { add: ['a'] }, stages: { close: { add: ['b'] } }, objections: { 'no-money': { on: false } } });
    expect(withObjection(withStage(withList(changed, 'fillers', undefined), 'close', undefined), 'no-money', { on: undefined } as never)).toEqual({});
    expect(withBook({ en: changed }, 'en', {})).toEqual({});
  });
  it('give a new class of objection an id that is free', () => expect(newObjectionId(['own-1', 'own-3'])).toBe('own-2'));
});

describe('the points of a script', () => {
  const script = withNewPoint(withNewPoint(newScript('s', 'en')));
  const ids = (one: typeof script) => one.points.map(({ id }) => id);
  it('have ids of their own, also after one has gone', () => expect(ids(withNewPoint(withoutPoint(script, 'point-1')))).toEqual(['point-2', 'point-3', 'point-4']));
  it('move by one and not past the end', () => {
    expect(ids(withPointMoved(script, 'point-2', -1))).toEqual(['point-2', 'point-1', 'point-3']);
    expect(ids(withPointMoved(script, 'point-3', 1))).toEqual(ids(script));
  });
});

describe('a transcript that is read', () => {
  const word = (text: string, start: number) => ({ text, start, end: start + 0.4, confidence: null });
  const line = (number: number, start: number, end: number): TranscriptLine => ({ number, side: 'agent', start, end, text: 'one two', words: [word('one', start), word('two', start + 1)], language: 'en', model: 'm' });
  const lines = [line(1, 0, 3), line(2, 2, 5)];

  it('knows what is spoken now, on both sides', () => {
    expect([...spokenAt(lines, 2.5)]).toEqual([[1, 1], [2, 0]]);
    expect([...spokenAt(lines, 5)]).toEqual([]);
  });
  it('knows no word before the first', () => expect(wordAt([word('one', 3)], 2.9)).toBeNull());
  it('goes from word to word and stays in its line', () => expect([besideWord(lines[1] as TranscriptLine, 2.1, 1), besideWord(lines[1] as TranscriptLine, 3.2, 1), besideWord(lines[1] as TranscriptLine, 3.2, -1)]).toEqual([3, 3, 2]));
  it('goes to the line where a model gives no words', () => expect(besideWord({ ...line(1, 7, 8), words: [] }, 7, 1)).toBe(7));
  it('finds in what is shown, the correction before the machine\'s text', () => {
    const hits = hitsOf(transcript.lines, (one) => one.correction ?? one.text, 'TOO');
    expect(hits).toEqual([{ line: 12, span: [6, 9] }]);
    expect([...spansByLine([...hits, { line: 12, span: [1, 2] }])]).toEqual([[12, [[6, 9], [1, 2]]]]);
  });
  it('steps through the hits and around', () => expect([hitBeside(3, null, 1), hitBeside(3, null, -1), hitBeside(3, 2, 1), hitBeside(3, 0, -1), hitBeside(0, null, 1)]).toEqual([0, 2, 0, 2, null]));
});

describe('the tags of a line', () => {
  const finding = (kind: Finding['kind'], more: Partial<Finding> = {}): Finding => ({ ...aFinding, kind, class: null, line: 3, ...more });
  it('count what comes more than once', () => expect(tagsOf([finding('filler', { quote: 'um' }), finding('filler', { quote: 'uh' })]).get(3)).toEqual([{ kind: 'filler', class: null, point: null, quotes: ['um', 'uh'], at: 61.2 }]));
  it('keep classes apart', () => expect(tagsOf([finding('objection', { class: 'fees' }), finding('objection', { class: 'tax' })]).get(3)?.map((tag) => tag.class)).toEqual(['fees', 'tax']));
  it('call a closing question no question beside', () => expect(tagsOf([finding('question'), finding('closing-question')]).get(3)?.map((tag) => tag.kind)).toEqual(['closing-question']));
  it('leave out what was heard in the sound alone, and what nobody wants to see there', () => expect(tagsOf([finding('filler', { line: 0 }), finding('goodbye')]).size).toBe(0));
});

describe('the search over all calls', () => {
  it('has its question in the address', () => expect(saidFilterOf(new URLSearchParams('q=%20太贵%20&side=customer&kind=live'))).toEqual({ q: '太贵', side: 'customer' }));
  it('opens a call at its second, with what was found looked for', () => {
    const found = { number: 12, side: 'customer' as const, start: 61.2, end: 63, text: '对我们来说太贵了', marks: [[5, 7]] as [number, number][] };
    expect(momentAddress('c', found)).toBe(`/calls/c?t=61.2&find=${encodeURIComponent('太贵')}`);
    expect(momentAddress('c', { ...found, marks: [] })).toBe('/calls/c?t=61.2');
  });
});
