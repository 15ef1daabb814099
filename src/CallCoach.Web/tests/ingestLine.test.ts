import { beforeEach, describe, expect, it } from 'vitest';
import { IngestLine, rejoinSeconds, type IngestWorld } from '../src/live/capture/ingestLine';
import type { IngestStart } from '../src/live/protocol';

/** A socket whose other end is the test. */
class FakeSocket {
  binaryType = '';
  bufferedAmount = 0;
  sent: unknown[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  send(data: unknown) { this.sent.push(typeof data === 'string' ? JSON.parse(data) : Number(new DataView(data as ArrayBuffer).getBigInt64(0, true))); }
  close() { /* the test closes */ }
  answer(message: object) { this.onmessage?.({ data: JSON.stringify(message) }); }
  accept(position: number) {
    this.onopen?.();
    this.answer({ type: 'started', callId: 'c', position, rejoined: position > 0 });
  }
}

let sockets: FakeSocket[], waiting: (() => void)[], clock: number;
const last = () => sockets[sockets.length - 1] as FakeSocket;
const world: IngestWorld = {
  openSocket: () => {
    sockets.push(new FakeSocket());
    return last() as unknown as WebSocket;
  },
  now: () => clock,
  later: (action) => {
    waiting.push(action);
    return () => void (waiting = waiting.filter((one) => one !== action));
  },
  newCallId: () => 'c2',
};
const start: IngestStart = { type: 'start', callId: 'c', encoding: 'pcm16', sampleRateHz: 100, channels: 2, roles: ['agent', 'customer'], kind: 'live' };
const sound = (position: number) => ({ position, length: 10, pcm: new Int16Array(20) });
const retry = () => waiting.shift()?.();

beforeEach(() => {
  sockets = [];
  waiting = [];
  clock = 0;
});

describe('the line of a call', () => {
  it('begins with the start message and sends no sound before the server has started', () => {
    const line = new IngestLine('ws://x', start, world);
    line.sendSound(sound(0));
    last().onopen?.();
    expect(last().sent).toEqual([start]);
    last().answer({ type: 'started', callId: 'c', position: 0, rejoined: false });
    expect(last().sent).toEqual([start, 0]);
    expect(line.state.value.name).toBe('streaming');
  });

  it('rejoins after a drop and sends again what the server lacks', () => {
    const line = new IngestLine('ws://x', start, world);
    last().accept(0);
    for (const position of [0, 10, 20]) line.sendSound(sound(position));
    last().answer({ type: 'ack', position: 10 });
    last().onclose?.({ code: 1006 });
    expect(line.state.value.name).toBe('rejoining');
    line.sendSound(sound(30));
    retry();
    last().accept(20);
    expect(last().sent).toEqual([start, 20, 30]);
  });

  it('tries again while the server still holds its dead line, but takes a first refusal for an answer', () => {
    const line = new IngestLine('ws://x', start, world);
    last().accept(0);
    last().onclose?.({ code: 1006 });
    retry();
    last().onclose?.({ code: 4002 });
    expect(line.state.value.name).toBe('rejoining');
    retry();
    last().accept(0);
    expect(line.state.value.name).toBe('streaming');
    const other = new IngestLine('ws://x', start, world);
    last().onclose?.({ code: 4002 });
    expect(other.state.value).toMatchObject({ name: 'broken', fault: 'call-running' });
  });

  it('gives up when the line is not back within a minute', () => {
    const line = new IngestLine('ws://x', start, world);
    last().accept(0);
    last().onclose?.({ code: 1006 });
    clock = (rejoinSeconds - 1) * 1000;
    retry();
    last().onclose?.({ code: 1006 });
    expect(line.state.value.name).toBe('rejoining');
    clock = rejoinSeconds * 1000;
    retry();
    last().onclose?.({ code: 1006 });
    expect(line.state.value).toMatchObject({ name: 'broken', fault: 'line-lost' });
    expect(waiting).toEqual([]);
  });

  it('has a whole minute again after every rejoin', () => {
    const line = new IngestLine('ws://x', start, world);
    last().accept(0);
    last().onclose?.({ code: 1006 });
    clock = 50_000;
    retry();
    last().accept(0);
    clock = 200_000;
    last().onclose?.({ code: 1006 });
    expect(line.state.value.name).toBe('rejoining');
  });

  it('does not come back from a refusal, and says why', () => {
    const line = new IngestLine('ws://x', start, world);
    last().onopen?.();
    last().answer({ type: 'error', code: 'unknown-agent', message: 'No such agent.' });
    last().onclose?.({ code: 4003 });
    expect(line.state.value).toEqual({ name: 'broken', fault: 'unknown-agent', message: 'No such agent.' });
    expect(waiting).toEqual([]);
  });

  it('is complete when the server says so after stop', () => {
    const line = new IngestLine('ws://x', start, world);
    last().accept(0);
    line.sendSound(sound(0));
    line.command({ type: 'stop', position: 10 }, 10);
    expect(last().sent).toEqual([start, 0, { type: 'stop', position: 10 }]);
    last().onclose?.({ code: 1000 });
    expect(line.state.value.name).toBe('complete');
  });

  it('says stop again when the line dropped before it was heard', () => {
    const line = new IngestLine('ws://x', start, world);
    last().accept(0);
    line.command({ type: 'stop', position: 0 }, 0);
    last().onclose?.({ code: 1006 });
    retry();
    last().accept(0);
    expect(last().sent).toEqual([start, { type: 'stop', position: 0 }]);
  });

  it('holds sound back while the socket is full, and goes on with the next acknowledgement', () => {
    const line = new IngestLine('ws://x', start, world);
    last().accept(0);
    last().bufferedAmount = 1e6;
    line.sendSound(sound(0));
    expect(last().sent).toEqual([start]);
    last().bufferedAmount = 0;
    last().answer({ type: 'ack', position: 0 });
    expect(last().sent).toEqual([start, 0]);
  });

  it('goes on as a new call, counted from its own beginning, after a server that stopped in order', () => {
    const line = new IngestLine('ws://x', start, world);
    last().accept(0);
    line.sendSound(sound(0));
    last().onclose?.({ code: 4009 });
    expect([line.state.value.name, line.callId.value]).toEqual(['rejoining', 'c2']);
    line.sendSound(sound(10));
    line.sendSound(sound(20));
    retry();
    last().accept(0);
    expect(last().sent).toEqual([{ ...start, callId: 'c2' }, 0, 10]);
    expect(line.state.value.name).toBe('streaming');
  });

  it('rejoins the new call by its own id', () => {
    const line = new IngestLine('ws://x', start, world);
    last().accept(0);
    last().onclose?.({ code: 4009 });
    line.sendSound(sound(500));
    retry();
    last().accept(0);
    last().onclose?.({ code: 1006 });
    line.sendSound(sound(510));
    retry();
    last().accept(10);
    expect(last().sent).toEqual([{ ...start, callId: 'c2' }, 10]);
  });

  it('tells the new call that it is on hold, and goes on when it is taken up again', () => {
    const line = new IngestLine('ws://x', start, world);
    last().accept(0);
    line.sendSound(sound(0));
    line.command({ type: 'pause' }, 10);
    last().onclose?.({ code: 4009 });
    retry();
    last().accept(0);
    line.command({ type: 'resume', position: 900 }, 900);
    line.sendSound(sound(900));
    expect(last().sent).toEqual([{ ...start, callId: 'c2' }, { type: 'pause' }, { type: 'resume', position: 0 }, 0]);
  });

  it('begins no new call for a talk that was being ended', () => {
    const line = new IngestLine('ws://x', start, world);
    last().accept(0);
    line.command({ type: 'stop', position: 0 }, 0);
    last().onclose?.({ code: 4009 });
    expect(line.state.value.name).toBe('complete');
    expect(waiting).toEqual([]);
  });
});
