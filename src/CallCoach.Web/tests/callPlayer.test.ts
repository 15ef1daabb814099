import { describe, expect, it } from 'vitest';
import type WaveSurfer from 'wavesurfer.js';
import { CallPlayer } from '../src/views/call/callPlayer';

/** A waveform that notes what is asked of it. */
function madeWave() {
  const heard = new Map<string, () => void>();
  const asked: string[] = [];
  const wave = {
    on: (event: string, listener: () => void) => {
      heard.set(event, listener);
      return () => heard.delete(event);
    },
    play: () => {
      asked.push('play');
      return Promise.resolve();
    },
    pause: () => asked.push('pause'),
    setTime: (time: number) => asked.push(`at ${time}`),
  };
  return { wave: wave as unknown as WaveSurfer, asked, say: (event: string) => heard.get(event)?.() };
}

describe('a moment that is asked for before the waveform is there', () => {
  it('plays as soon as it is', () => {
    const player = new CallPlayer(60, true), { wave, asked, say } = madeWave();
    player.playFrom(12);
    player.attach(wave);
    expect(asked).toEqual([]);
    say('ready');
    expect(asked).toEqual(['at 12', 'play']);
  });

  it('does not play when it was only shown, or paused meanwhile, or there is no sound', () => {
    for (const [hasSound, ask] of [
      [true, (player: CallPlayer) => player.showAt(12)],
      [true, (player: CallPlayer) => { player.playFrom(12); player.pause(); }],
      [false, (player: CallPlayer) => player.playFrom(12)],
    ] as const) {
      const player = new CallPlayer(60, hasSound), { wave, asked, say } = madeWave();
      ask(player);
      player.attach(wave);
      say('ready');
      expect(asked).toEqual(['at 12']);
    }
  });

  it('plays once: a waveform that is drawn again does not begin by itself', () => {
    const player = new CallPlayer(60, true), first = madeWave(), second = madeWave();
    player.playFrom(12);
    const detach = player.attach(first.wave);
    first.say('ready');
    detach();
    player.attach(second.wave);
    second.say('ready');
    expect(second.asked).toEqual(['at 12']);
  });
});
