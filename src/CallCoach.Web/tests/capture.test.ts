import { describe, expect, it } from 'vitest';
import { BlockAssembler, blocksPerSecond, dbfs, type MeasuredBlock } from '../src/live/capture/blockAssembler';
import { meaningOfClose } from '../src/live/capture/closeCodes';
import { bestCorrelation, LeakWatch } from '../src/live/capture/leakWatch';
import { ResendBuffer } from '../src/live/capture/resendBuffer';
import { SilenceWatch } from '../src/live/capture/silenceWatch';
import { encodeSound } from '../src/live/capture/soundFrame';
import { microphoneConstraints, microphoneFault } from '../src/live/capture/soundSources';

const sound = (position: number, length = 100) => ({ position, length, pcm: new Int16Array(2 * length) });

function drain(buffer: ResendBuffer): (number | string)[] {
  const sent: (number | string)[] = [];
  for (let item = buffer.takeNext(); item; item = buffer.takeNext()) sent.push(item.kind === 'sound' ? item.block.position : item.command.type);
  return sent;
}

describe('the resend buffer', () => {
  it('gives everything once, in its order', () => {
    const buffer = new ResendBuffer(1000);
    buffer.addSound(sound(0));
    buffer.addCommand({ type: 'pause' }, 100);
    buffer.addCommand({ type: 'resume', position: 500 }, 500);
    buffer.addSound(sound(500));
    expect(drain(buffer)).toEqual([0, 'pause', 'resume', 500]);
    expect(drain(buffer)).toEqual([]);
  });

  it('keeps what is sent until it is acknowledged', () => {
    const buffer = new ResendBuffer(1000);
    buffer.addSound(sound(0));
    buffer.addSound(sound(100));
    drain(buffer);
    expect(buffer.held).toBe(200);
    buffer.acknowledge(150); // in the middle of the second block
    expect(buffer.held).toBe(100);
    buffer.acknowledge(200);
    expect(buffer.held).toBe(0);
  });

  it('sends again after a rejoin from where the server stands', () => {
    const buffer = new ResendBuffer(1000);
    for (const position of [0, 100, 200, 300]) buffer.addSound(sound(position));
    drain(buffer);
    buffer.rewind(200);
    expect(drain(buffer)).toEqual([200, 300]);
  });

  it('says a pause again that may not have been heard, and not one that surely was', () => {
    const buffer = new ResendBuffer(1000);
    buffer.addSound(sound(0));
    buffer.addCommand({ type: 'pause' }, 100);
    drain(buffer);
    buffer.rewind(100);
    expect(drain(buffer)).toEqual(['pause']);
    buffer.addCommand({ type: 'resume', position: 500 }, 500);
    buffer.addSound(sound(500));
    drain(buffer);
    buffer.rewind(600);
    expect(drain(buffer)).toEqual([]);
  });

  it('goes on after a rejoin with what was never sent', () => {
    const buffer = new ResendBuffer(1000);
    buffer.addSound(sound(0));
    drain(buffer);
    buffer.addSound(sound(100));
    buffer.rewind(0);
    expect(drain(buffer)).toEqual([0, 100]);
  });

  it('drops the oldest sound past its limit, and no command', () => {
    const buffer = new ResendBuffer(250);
    buffer.addCommand({ type: 'pause' }, 0);
    for (const position of [0, 100, 200]) buffer.addSound(sound(position));
    expect(buffer.held).toBe(200);
    expect(drain(buffer)).toEqual(['pause', 100, 200]);
  });

  it('refuses to hold nothing', () => expect(() => new ResendBuffer(0)).toThrow('limit must be positive, was 0.'));
});

it('writes position and samples little-endian', () => {
  const bytes = new Uint8Array(encodeSound({ position: 0x0102030405, length: 1, pcm: Int16Array.of(-2, 0x1234) }));
  expect([...bytes]).toEqual([5, 4, 3, 2, 1, 0, 0, 0, 0xfe, 0xff, 0x34, 0x12]);
});

describe('the blocks of a stream', () => {
  function blocksOf(pieces: number[], channels = 2, input = (index: number) => Math.sin(index / 7)): MeasuredBlock[] {
    const blocks: MeasuredBlock[] = [];
    const assembler = new BlockAssembler(16_000, channels, (block) => blocks.push(block));
    let at = 0;
    for (const length of pieces) {
      assembler.push(Array.from({ length: channels }, (_, channel) => Float32Array.from({ length }, (_, index) => input(at + index) * (channel + 1) / 2)), length);
      at += length;
    }
    return blocks;
  }

  it('last 20 ms and follow each other', () => expect(blocksOf([640, 360]).map(({ position, length }) => [position, length])).toEqual([[0, 320], [320, 320], [640, 320]]));

  it('are the same however the browser cuts the stream', () => expect(blocksOf(Array<number>(25).fill(128))).toEqual(blocksOf([1, 1999, 1200])));

  it('interleave the channels', () => expect([...(blocksOf([800], 2, () => 1)[0]?.pcm.slice(0, 4) ?? [])]).toEqual([16384, 32767, 16384, 32767]));

  it('clip instead of wrapping around', () => expect(blocksOf([800], 1, () => -5)[0]?.pcm[0]).toBe(-32767));

  it('take a missing channel for silence', () => {
    const blocks: MeasuredBlock[] = [];
    new BlockAssembler(16_000, 2, (block) => blocks.push(block)).push([new Float32Array(800).fill(0.5)], 800);
    expect(blocks[0]?.powers.map((powers) => [...powers])).toEqual([[0.25, 0.25], [0, 0]]);
  });

  it('tell the level of a full-scale square wave as 0 dBFS', () => expect(dbfs(1)).toBe(0));
});

describe('the watch for a silent side', () => {
  const hear = (watch: SilenceWatch, level: number, seconds: number) => {
    let silent = false;
    for (let block = 0; block < seconds * blocksPerSecond; block++) silent = watch.hear(new Float32Array(5).fill(10 ** (level / 10)));
    return silent;
  };
  it('waits ten seconds', () => {
    const watch = new SilenceWatch();
    expect(hear(watch, -80, 9.95)).toBe(false);
    expect(hear(watch, -80, 0.05)).toBe(true);
  });
  it('is quiet as soon as there is sound', () => {
    const watch = new SilenceWatch();
    hear(watch, -80, 20);
    expect(hear(watch, -40, 0.05)).toBe(false);
  });
  it('does not take soft speech for silence', () => expect(hear(new SilenceWatch(), -50, 30)).toBe(false));
});

describe('the watch for a leaking loudspeaker', () => {
  /** Syllables of changing length and loudness: a steady random walk from a seed, one value every 10 ms. */
  function speech(seed: number, steps: number): number[] {
    let state = seed, left = 0, level = 0;
    const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
    return Array.from({ length: steps }, () => {
      if (left-- <= 0) {
        left = 8 + Math.floor(random() * 22);
        level = random() < 0.35 ? 0.001 : 0.03 + 0.12 * random();
      }
      return level * (0.8 + 0.4 * random());
    });
  }

  function leaks(agent: number[], customer: number[]): boolean {
    const watch = new LeakWatch();
    const powers = (amplitudes: number[], at: number) => Float32Array.from(amplitudes.slice(at, at + 5), (amplitude) => amplitude ** 2);
    let leaking = false;
    for (let at = 0; at + 5 <= customer.length; at += 5) leaking = watch.hear(powers(agent, at), powers(customer, at));
    return leaking;
  }

  const customer = speech(7, 3000);

  it('hears the customer 26 dB softer and 120 ms later in the microphone', () => {
    const echo = customer.map((_, step) => 0.0005 + 0.05 * (customer[step - 12] ?? 0));
    expect(leaks(echo, customer)).toBe(true);
  });

  it.each([11, 23, 42, 99, 1234])('does not mistake another voice for a leak (voice %d)', (seed) => expect(leaks(speech(seed, 3000), customer)).toBe(false));

  it('says nothing while the customer is silent', () => expect(leaks(speech(3, 3000), new Array<number>(3000).fill(0.0001))).toBe(false));

  it('finds the delay that fits best', () => expect(bestCorrelation([0, 0, 1, 0, 0, 0, 2, 0], [0, 0, 0, 0, 1, 0, 0, 0], 4)).toBeGreaterThan(0.4));
});

describe('what a closed line means', () => {
  it.each([[1000, 'complete'], [1001, 'rejoin'], [1006, 'rejoin'], [4009, 'new-call'], [4011, 'too-many-calls'], [4012, 'session-ended'], [4000, 'bad-start'], [4003, 'unknown-agent'], [4008, 'too-long'], [4010, 'failed']])('%d: %s', (code, meaning) => expect(meaningOfClose(code)).toBe(meaning));
});

describe('the microphone', () => {
  it('is not touched by anything that changes its level', () => expect(microphoneConstraints(null, true)).toMatchObject({ noiseSuppression: false, autoGainControl: false, echoCancellation: false }));
  it('has its echo cancelled without a headset', () => expect(microphoneConstraints('usb', false)).toMatchObject({ echoCancellation: true, deviceId: { exact: 'usb' } }));
  it.each([['NotAllowedError', 'microphone-refused'], ['NotFoundError', 'no-microphone'], ['OverconstrainedError', 'no-microphone'], ['NotReadableError', 'microphone-busy']])('tells %s as %s', (name, fault) => expect(microphoneFault(new DOMException('', name))).toBe(fault));
});
