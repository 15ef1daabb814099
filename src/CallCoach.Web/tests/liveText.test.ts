import { describe, expect, it } from 'vitest';
import { protocolExamples } from '../dev/protocolExamples';
import { beginText, mergedLines, objectionOnScreen, pointsSaid, withFindings, withLines, withObjectionPutAway, type LiveText } from '../src/live/liveText';
import type { CallStarted, Finding, Findings, TranscriptLine, TranscriptLines } from '../src/live/protocol';
import { hitsIn, piecesOf, wordSpans } from '../src/live/spokenText';

const started = protocolExamples().get('CallStarted') as CallStarted;
const aLine = (protocolExamples().get('Transcript') as TranscriptLines).lines[0] as TranscriptLine;
const [anObjection, aPoint] = (protocolExamples().get('Finding') as Findings).findings as [Finding, Finding];
const line = (number: number, start: number, text = 'hello'): TranscriptLine => ({ ...aLine, number, start, end: start + 1, text });
const lines = (come: TranscriptLine[], replaces = false): TranscriptLines => ({ callId: started.callId, replaces, lines: come, state: 'live' });
const findings = (come: Finding[], replaces = false): Findings => ({ callId: started.callId, replaces, findings: come });
const empty = beginText(started);

describe('the lines of a running call', () => {
  const starts = (text: LiveText) => text.lines.map(({ start }) => start);

  it('stand in order of time, whenever they come', () => expect(starts(withLines(withLines(empty, lines([line(1, 5), line(2, 9)])), lines([line(3, 7)])))).toEqual([5, 7, 9]));

  it('are one when their number is known', () => {
    const text = withLines(withLines(empty, lines([line(1, 5, 'helo')])), lines([line(1, 5, 'hello')]));
    expect(text.lines.map((one) => one.text)).toEqual(['hello']);
  });

  it('are void when others replace them', () => expect(starts(withLines(withLines(empty, lines([line(1, 5)])), lines([line(2, 8)], true)))).toEqual([8]));

  it('are the newest three hundred of a long call', () => {
    const text = withLines(empty, lines(Array.from({ length: 305 }, (_, index) => line(index + 1, index))));
    expect([text.lines.length, text.lines[0]?.start]).toEqual([300, 5]);
  });

  it('keep what only one of two lists knows', () => {
    const corrected = { ...line(1, 1), correction: 'x' };
    expect(mergedLines([corrected], [{ ...line(2, 0), correction: '' }]).map((one) => one.number)).toEqual([2, 1]);
  });
});

describe('the card for an objection', () => {
  const later = { ...anObjection, at: 70, line: 15, class: 'no-time' };
  const heard = withFindings(empty, findings([anObjection, aPoint]));

  it('is for the last one', () => expect(objectionOnScreen(withFindings(heard, findings([later])), 71)?.class).toBe('no-time'));
  it('stays with the last one when an earlier one is heard late', () => expect(objectionOnScreen(withFindings(withFindings(empty, findings([later])), findings([anObjection])), 71)?.class).toBe('no-time'));
  it('goes when it is put away, and does not come back by being told again', () => {
    const read = withObjectionPutAway(heard, anObjection);
    expect(objectionOnScreen(withFindings(read, findings([anObjection])), 62)).toBeNull();
  });
  it('comes for the next one after that', () => expect(objectionOnScreen(withFindings(withObjectionPutAway(heard, anObjection), findings([later])), 71)?.class).toBe('no-time'));
  it('goes by itself when the talk has gone on', () => expect([objectionOnScreen(heard, 150), objectionOnScreen(heard, 152)].map((one) => one?.class ?? null)).toEqual(['no-money', null]));
  it('goes when its side was the wrong one', () => expect(objectionOnScreen(withFindings(heard, findings([], true)), 62)).toBeNull());
});

describe('the points of a script', () => {
  it('are ticked once, with the first time', () => {
    const text = withFindings(empty, findings([aPoint, { ...aPoint, at: 30 }, aPoint]));
    expect([...pointsSaid(text)].map(([id, { at }]) => [id, at])).toEqual([['price', 30]]);
  });
});

describe('the words in a line', () => {
  const words = (...texts: string[]) => texts.map((text) => ({ text, start: 0, end: 1, confidence: null }));

  it('are found in order, past punctuation and case', () => expect(wordSpans('It is, it IS.', words('it', 'is', 'it', 'is'))).toEqual([[0, 2], [3, 5], [7, 9], [10, 12]]));
  it('are found in Chinese without spaces', () => expect(wordSpans('太贵了，太贵了。', words('太', '贵了', '太贵', '了'))).toEqual([[0, 1], [1, 3], [4, 6], [6, 7]]));
  it('that a mask hides are nowhere, and the next ones still are where they stand', () => expect(wordSpans('My card is ••••.', words('My', 'card', 'is', '4111'))).toEqual([[0, 2], [3, 7], [8, 10], null]));
  it('put together give the line', () => {
    const text = 'It is too expensive, 真的太贵了。';
    const pieces = piecesOf(text, wordSpans(text, words('It', 'is', 'too', 'expensive', '太')), hitsIn(text, 'O EXPEN'));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.mark !== null).map((piece) => piece.text).join('')).toBe('o expen');
    expect(pieces.filter((piece) => piece.word === 3).map((piece) => piece.text).join('')).toBe('expensive');
  });
});

describe('what is looked for in a text', () => {
  it('is found wherever it stands, once each', () => expect(hitsIn('aAaA a', 'aa')).toEqual([[0, 2], [2, 4]]));
  it('is nowhere when nothing is looked for', () => expect(hitsIn('abc', '  ')).toEqual([]));
  it('keeps its place where lower case is longer than upper', () => expect(hitsIn('İ贵', '贵')).toEqual([[1, 2]]));
});
