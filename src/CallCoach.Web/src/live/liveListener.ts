import { calls } from './rest/calls';
import { Store } from './store';
import { samplesOf, tailStart, wavFormatOf, wavHeaderBytes, type WavFormat } from './wavTail';

export interface Listening { callId: string | null; phase: 'off' | 'opening' | 'listening' | 'failed' }

/** Seconds behind the end of the recording at which one begins: more than lies between two looks at it. */
const behindSeconds = 2;
const lookMilliseconds = 1000;
/** So many looks without new sound end it: the call is over, or on hold for long. */
const mostSilentLooks = 30;

/**
 * Plays a running call from its recording while that is being written. Who may hear the recording may listen, and the server notes it
 * in the audit log like any playback. One call at a time.
 */
export class LiveListener {
  readonly state = new Store<Listening>({ callId: null, phase: 'off' });
  #context: AudioContext | null = null;
  #abort: AbortController | null = null;

  /** Called from a click: browsers give sound to no one else. */
  async listen(callId: string): Promise<void> {
    this.stop();
    const abort = new AbortController();
    this.#abort = abort;
    this.#context = new AudioContext();
    this.state.set({ callId, phase: 'opening' });
    try {
      await this.#follow(callId, this.#context, abort.signal);
      if (!abort.signal.aborted) this.stop();
    } catch {
      if (abort.signal.aborted) return;
      this.stop();
      this.state.set({ callId, phase: 'failed' });
    }
  }

  stop(): void {
    this.#abort?.abort();
    void this.#context?.close();
    this.#abort = this.#context = null;
    this.state.set({ callId: null, phase: 'off' });
  }

  async #follow(callId: string, context: AudioContext, signal: AbortSignal): Promise<void> {
    const header = await part(callId, 0, wavHeaderBytes - 1, signal);
    const format = header && wavFormatOf(header.bytes);
    if (!header || !format) throw new Error('There is no sound that could be followed.');
    this.state.set({ callId, phase: 'listening' });
    let at = tailStart(header.totalBytes, format, behindSeconds), playAt = 0, silent = 0;
    while (!signal.aborted && silent < mostSilentLooks) {
      const next = await part(callId, at, null, signal);
      const frames = next ? Math.floor(next.bytes.byteLength / (2 * format.channels)) : 0;
      silent = frames > 0 ? 0 : silent + 1;
      if (next && frames > 0) {
        at += frames * 2 * format.channels;
        playAt = play(context, next.bytes, format, playAt);
      }
      await pause(lookMilliseconds, signal);
    }
  }
}

/** A range of the recording; `null` when there is nothing new. Rejects when the call may not be heard. */
async function part(callId: string, from: number, to: number | null, signal: AbortSignal): Promise<{ bytes: ArrayBuffer; totalBytes: number } | null> {
  // Not from the browser's store: it would ask for the whole again as soon as the file has grown.
  const answer = await fetch(calls.audioUrl(callId), { headers: { Range: `bytes=${from}-${to ?? ''}` }, cache: 'no-store', signal });
  if (answer.status === 416) return null;
  if (answer.status !== 206) throw new Error(`The recording answers ${answer.status}.`);
  return { bytes: await answer.arrayBuffer(), totalBytes: Number(answer.headers.get('Content-Range')?.split('/')[1] ?? 0) };
}

/** Behind what is being played; returns where it ends. */
function play(context: AudioContext, bytes: ArrayBuffer, format: WavFormat, after: number): number {
  const channels = samplesOf(bytes, format.channels);
  const buffer = context.createBuffer(format.channels, channels[0]?.length ?? 0, format.sampleRateHz);
  channels.forEach((samples, channel) => buffer.copyToChannel(samples, channel));
  const source = context.createBufferSource();
  source.buffer = buffer;
  source.connect(context.destination);
  const start = Math.max(after, context.currentTime + 0.05);
  source.start(start);
  return start + buffer.duration;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}
