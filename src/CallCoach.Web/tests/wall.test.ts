import { describe, expect, it } from 'vitest';
import { begin, withCue, withReadings, type LiveCall } from '../src/live/liveCall';
import { wallOf } from '../src/live/liveWall';
import type { CallStarted, Cue, Readings } from '../src/live/protocol';
import { samplesOf, tailStart, wavFormatOf } from '../src/live/wavTail';

const started = (callId: string, startedAt: string) => ({ callId, agent: { id: 'a', name: 'Li Na' }, team: { id: 't', name: 'East' }, customerReference: 'C-1', startedAt, transcript: 'off' }) as CallStarted;
const readings = (talkRatio: number, at = 1) => ({ callId: 'x', at, agent: { speaking: true, speakingRate: 4 }, customer: null, conversation: { talkRatio } }) as Readings;
const map = (...calls: LiveCall[]) => new Map(calls.map((call) => [call.started.callId, call]));

describe('the wall', () => {
  const one = begin(started('one', '2026-03-01T08:00:00Z')), two = begin(started('two', '2026-03-01T07:00:00Z'));

  it('shows the longest call first, and none that is over', () => {
    const over = { ...begin(started('over', '2026-03-01T06:00:00Z')), ended: {} } as LiveCall;
    expect(wallOf(map(one, two, over), []).map((card) => card.callId)).toEqual(['two', 'one']);
  });

  it('draws nothing anew while nothing that it shows has changed', () => {
    const before = wallOf(map(withReadings(one, readings(0.501)), two), []);
    expect(wallOf(map(withReadings(one, readings(0.503, 2)), two), before)).toBe(before);
  });

  it('draws only the card that has changed', () => {
    const before = wallOf(map(one, two), []);
    const after = wallOf(map(withCue(one, { number: 1, words: { en: { title: 'Pause', fact: '', action: '' } } } as unknown as Cue), two), before);
    expect(after[0]).toBe(before[0]);
    expect(after[1]?.cue?.en?.title).toBe('Pause');
  });

  it('tells who speaks, share and pace', () => {
    expect(wallOf(map(withReadings(one, readings(0.5))), [])[0]).toMatchObject({ floor: 'agent', talkPercent: 50, syllablesPerMinute: 240, place: 'East · C-1' });
  });
});

describe('the recording that is being written', () => {
  const header = (channels: number, bits = 16) => {
    const view = new DataView(new ArrayBuffer(44));
    view.setUint32(0, 0x52494646);
    view.setUint16(22, channels, true);
    view.setUint32(24, 8000, true);
    view.setUint16(34, bits, true);
    return view.buffer;
  };

  it('is understood by its header', () => expect(wavFormatOf(header(2))).toEqual({ channels: 2, sampleRateHz: 8000 }));

  it.each([header(3), header(2, 24), new ArrayBuffer(10), new ArrayBuffer(44)])('is refused when it is something else', (bytes) => expect(wavFormatOf(bytes)).toBeNull());

  it('is cut into channels by whole frames', () => {
    const bytes = new Int16Array([16384, -32768, 0, 8192, 1]).buffer;
    expect(samplesOf(bytes, 2).map((samples) => [...samples])).toEqual([[0.5, 0], [-1, 0.25]]);
  });

  it('begins some seconds before its end, or at its start', () => {
    const format = { channels: 2, sampleRateHz: 8000 };
    expect(tailStart(44 + 10 * 32000, format, 2)).toBe(44 + 8 * 32000);
    expect(tailStart(44 + 100, format, 2)).toBe(44);
  });
});
