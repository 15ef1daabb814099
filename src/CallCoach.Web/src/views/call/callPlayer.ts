import type WaveSurfer from 'wavesurfer.js';
import type { TimeRange } from '../../live/timeRange';
import { landingOf } from '../../live/timeRange';
import { Store } from '../../live/store';

/** What part of the call is in view, seconds. */
export type TimeWindow = TimeRange;

/** In this order; the first is the slowest. */
export const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** One call's sound, for everything on the page that plays from a moment. The waveform lends it its player. */
export class CallPlayer {
  readonly playing = new Store(false);
  /** Seconds; follows playback. */
  readonly time = new Store(0);
  readonly window: Store<TimeWindow>;
  readonly failed = new Store(false);
  readonly speed = new Store(1);
  /** Silence of both sides is jumped over. */
  readonly skipping = new Store(false);
  /** What the user has marked on the waveform. */
  readonly selection = new Store<TimeRange | null>(null);
  #silences: readonly TimeRange[] = [];
  #wave: WaveSurfer | null = null;
  /** Before it is, the waveform stands at zero, whatever moment was asked for. */
  #ready = false;
  /** Somebody asked to hear it before it was. */
  #wanted = false;
  /** A range that was asked for plays to here and no further. */
  #end: number | null = null;

  constructor(readonly durationSeconds: number, readonly hasSound: boolean) {
    this.window = new Store<TimeWindow>({ from: 0, to: durationSeconds });
  }

  /** What is passed over when silence is skipped. */
  knowSilences(silences: readonly TimeRange[]): void {
    this.#silences = silences;
  }

  attach(wave: WaveSurfer): () => void {
    this.#wave = wave;
    const endings = [
      wave.on('ready', () => this.#begin(wave)),
      wave.on('play', () => this.playing.set(true)),
      wave.on('pause', () => this.playing.set(false)),
      wave.on('finish', () => this.playing.set(false)),
      wave.on('timeupdate', (time) => this.#ready && this.#moved(wave, time)),
      wave.on('scroll', (from, to) => this.window.set({ from, to: Math.min(to, this.durationSeconds) })),
      wave.on('redraw', () => this.window.set(visible(wave, this.durationSeconds))),
      wave.on('error', () => this.failed.set(true)),
    ];
    return () => {
      endings.forEach((end) => end());
      this.#wave = null;
      this.#ready = false;
      this.#wanted = false;
      this.playing.set(false);
    };
  }

  /** Without sound the moment is only shown. */
  playFrom(seconds: number): void {
    this.showAt(seconds);
    this.#play();
  }

  /** Exactly this stretch. */
  playRange({ from, to }: TimeRange): void {
    this.showAt(from);
    this.#end = Math.min(to, this.durationSeconds);
    this.#play();
  }

  /** Moves there and does not play: browsers let a page play only after a click. */
  showAt(seconds: number): void {
    const time = Math.max(0, Math.min(seconds, this.durationSeconds));
    this.#end = null;
    if (this.#ready) this.#wave?.setTime(time);
    this.time.set(time);
  }

  toggle(): void {
    this.#end = null;
    if (this.hasSound) void this.#wave?.playPause().catch(() => this.failed.set(true));
  }

  pause(): void {
    this.#wanted = false;
    this.#wave?.pause();
  }

  skip(seconds: number): void {
    this.showAt(this.time.value + seconds);
  }

  setSpeed(rate: number): void {
    this.speed.set(rate);
    this.#wave?.setPlaybackRate(rate, true);
  }

  /** The next faster or slower of `speeds`. */
  stepSpeed(by: 1 | -1): void {
    const at = speeds.findIndex((one) => one === this.speed.value);
    const next = speeds[Math.max(0, Math.min(speeds.length - 1, at + by))];
    if (next) this.setSpeed(next);
  }

  /** Marks from or to the moment that plays; the other edge stays where there is one beyond it. */
  mark(edge: 'from' | 'to'): void {
    const now = this.time.value, before = this.selection.value;
    const marked = edge === 'from'
      ? { from: now, to: before && before.to > now ? before.to : Math.min(this.durationSeconds, now + 5) }
      : { from: before && before.from < now ? before.from : Math.max(0, now - 5), to: now };
    if (marked.to > marked.from) this.selection.set(marked);
  }

  /** @param factor over 1 zooms in; the whole call is the least, 200 pixels a second the most */
  zoom(factor: number): void {
    if (!this.#wave) return;
    const whole = this.#wave.getWidth() / this.durationSeconds;
    const { from, to } = this.window.value;
    const wanted = Math.max(whole, Math.min(200, (this.#wave.getWidth() / (to - from)) * factor));
    this.#wave.zoom(wanted);
    this.#wave.setScrollTime(Math.max(0, this.time.value - this.#wave.getWidth() / wanted / 2));
  }

  #play(): void {
    this.#wanted = !this.#ready;
    if (this.#ready && this.hasSound && !this.failed.value) void this.#wave?.play().catch(() => this.failed.set(true));
  }

  #begin(wave: WaveSurfer): void {
    this.#ready = true;
    if (this.time.value > 0) wave.setTime(this.time.value);
    if (this.speed.value !== 1) wave.setPlaybackRate(this.speed.value, true);
    if (this.#wanted) this.#play();
  }

  #moved(wave: WaveSurfer, time: number): void {
    if (this.#end !== null && time >= this.#end && wave.isPlaying()) {
      this.#end = null;
      wave.pause();
    }
    const landing = this.skipping.value && this.#end === null && wave.isPlaying() ? landingOf(this.#silences, time) : null;
    if (landing !== null) wave.setTime(landing);
    this.time.set(landing ?? time);
  }
}

function visible(wave: WaveSurfer, durationSeconds: number): TimeWindow {
  const pixelsPerSecond = wave.getWrapper().clientWidth / durationSeconds;
  const from = wave.getScroll() / pixelsPerSecond;
  return { from, to: Math.min(durationSeconds, from + wave.getWidth() / pixelsPerSecond) };
}
