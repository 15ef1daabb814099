import { describe, expect, it } from 'vitest';
import { moodOf } from '../src/live/callMood';
import { begin, withChange, withReadings } from '../src/live/liveCall';
import { wallOf } from '../src/live/liveWall';
import type { CallChanged, CallStarted, Readings } from '../src/live/protocol';

const started = { callId: 'one', agent: { id: 'a', name: 'Li Na' }, team: { id: 't', name: 'East' }, startedAt: '2026-03-01T08:00:00Z', transcript: 'off', consent: 'awaited' } as CallStarted;
const readings = (speechSeconds: number) => ({ callId: 'one', at: 9, agent: { speechSeconds }, customer: null, conversation: null }) as unknown as Readings;
const changed = (state: CallChanged['state']) => ({ callId: 'one', state, at: 3 });

describe('a call whose customer has not agreed yet', () => {
  const call = begin(started);
  it('waits, and does not say that it listens', () => expect(moodOf(call)).toBe('awaiting'));
  it('is not well on the wall', () => expect(wallOf(new Map([['one', call]]), [])[0]?.state).toBe('awaiting'));
  it('listens once the customer has', () => expect(moodOf(withChange(call, changed('consent-given')))).toBe('listening'));
  it('may be paused all the same', () => expect(moodOf(withChange(call, changed('paused')))).toBe('paused'));
});

describe('a call that nobody has to ask for', () => {
  const call = begin({ ...started, consent: 'not-needed' } as unknown as CallStarted);
  it.each([[5.9, 'listening'], [6, 'well']])('with %d s of speech is %s', (speech, mood) => expect(moodOf(withReadings(call, readings(speech)))).toBe(mood));
});
