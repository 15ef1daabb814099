import type WaveSurfer from 'wavesurfer.js';
import { Store } from '../../live/store';

/** What part of the call is in view, seconds. */
export interface TimeWindow { from: number; to: number }

/** One call's sound, for everything on the page that plays from a moment. The waveform lends it its player. */
export class CallPlayer {
  readonly playing = new Store(false);
  /** Seconds; follows playback. */
  readonly time = new Store(0);
  readonly window: Store<TimeWindow>;
  readonly failed = new Store(false);
  #wave: WaveSurfer | null = null;
  /** Before it is, the waveform stands at zero, whatever moment was asked for. */
  #ready = false;

  constructor(readonly durationSeconds: number, readonly hasSound: boolean) {
    this.window = new Store<TimeWindow>({ from: 0, to: durationSeconds });
  }

  attach(wave: WaveSurfer): () => void {
    this.#wave = wave;
    const endings = [
      wave.on('ready', () => this.#begin(wave)),
      wave.on('play', () => this.playing.set(true)),
      wave.on('pause', () => this.playing.set(false)),
      wave.on('finish', () => this.playing.set(false)),
      wave.on('timeupdate', (time) => this.#ready && this.time.set(time)),
      wave.on('scroll', (from, to) => this.window.set({ from, to: Math.min(to, this.durationSeconds) })),
      wave.on('redraw', () => this.window.set(visible(wave, this.durationSeconds))),
      wave.on('error', () => this.failed.set(true)),
    ];
    return () => {
      endings.forEach((end) => end());
      this.#wave = null;
      this.#ready = false;
      this.playing.set(false);
    };
  }

  /** Without sound the moment is only shown. */
  playFrom(seconds: number): void {
    this.showAt(seconds);
    if (this.hasSound && !this.failed.value) void this.#wave?.play().catch(() => this.failed.set(true));
  }

  /** Moves there and does not play: browsers let a page play only after a click. */
  showAt(seconds: number): void {
    const time = Math.max(0, Math.min(seconds, this.durationSeconds));
    if (this.#ready) this.#wave?.setTime(time);
    this.time.set(time);
  }

  #begin(wave: WaveSurfer): void {
    this.#ready = true;
    if (this.time.value > 0) wave.setTime(this.time.value);
  }

  toggle(): void {
    if (this.hasSound) void this.#wave?.playPause().catch(() => this.failed.set(true));
  }

  skip(seconds: number): void {
    this.#wave?.skip(seconds);
  }

  setSpeed(rate: number): void {
    this.#wave?.setPlaybackRate(rate, true);
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
}

function visible(wave: WaveSurfer, durationSeconds: number): TimeWindow {
  const pixelsPerSecond = wave.getWrapper().clientWidth / durationSeconds;
  const from = wave.getScroll() / pixelsPerSecond;
  return { from, to: Math.min(durationSeconds, from + wave.getWidth() / pixelsPerSecond) };
}
