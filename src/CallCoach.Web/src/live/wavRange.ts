import { apiRoot, Problem } from './rest/http';

/** How the samples of a recording lie in its file: 16 bit PCM, as the server keeps it. */
export interface WavLayout { sampleRateHz: number; channels: number; dataAt: number }

/** The header is far shorter than this, bytes. */
const headerBytes = 4096;

/** Reads the beginning of a WAV file; `null` where it is no 16 bit PCM. */
export function readWavLayout(bytes: ArrayBuffer): WavLayout | null {
  const view = new DataView(bytes);
  if (view.byteLength < 12 || tag(view, 0) !== 'RIFF' || tag(view, 8) !== 'WAVE') return null;
  let layout: Omit<WavLayout, 'dataAt'> | null = null;
  for (let at = 12; at + 8 <= view.byteLength;) {
    const name = tag(view, at), length = view.getUint32(at + 4, true);
    if (name === 'fmt ' && at + 24 <= view.byteLength) {
      if (view.getUint16(at + 22, true) !== 16) return null;
      layout = { channels: view.getUint16(at + 10, true), sampleRateHz: view.getUint32(at + 12, true) };
    }
    if (name === 'data') return layout && { ...layout, dataAt: at + 8 };
    at += 8 + length + (length % 2);
  }
  return null;
}

function tag(view: DataView, at: number): string {
  return String.fromCharCode(...Array.from({ length: 4 }, (_, i) => view.getUint8(at + i)));
}

/** Each channel's samples, full scale 1. */
export function channelsOf(bytes: ArrayBuffer, channels: number): Float32Array<ArrayBuffer>[] {
  const samples = new Int16Array(bytes, 0, Math.floor(bytes.byteLength / 2));
  const frames = Math.floor(samples.length / channels);
  return Array.from({ length: channels }, (_, channel) => Float32Array.from({ length: frames }, (_, frame) => (samples[frame * channels + channel] ?? 0) / 32768));
}

/** A stretch of a recording, and no more of it: an hour would be a hundred megabytes. */
export async function readStretch(callId: string, from: number, to: number, signal: AbortSignal): Promise<{ sampleRateHz: number; channels: Float32Array<ArrayBuffer>[] }> {
  const layout = readWavLayout(await bytesOf(callId, 0, headerBytes, signal));
  if (!layout) throw new Problem(415, 'not-audio', '');
  const frame = 2 * layout.channels, at = (seconds: number) => layout.dataAt + Math.round(seconds * layout.sampleRateHz) * frame;
  return { sampleRateHz: layout.sampleRateHz, channels: channelsOf(await bytesOf(callId, at(from), at(to), signal), layout.channels) };
}

async function bytesOf(callId: string, from: number, to: number, signal: AbortSignal): Promise<ArrayBuffer> {
  const answer = await fetch(`${apiRoot}/calls/${callId}/audio`, { headers: { Range: `bytes=${from}-${to - 1}` }, signal });
  if (!answer.ok) throw new Problem(answer.status, `http-${answer.status}`, '');
  const bytes = await answer.arrayBuffer();
  return answer.status === 206 ? bytes : bytes.slice(from, to); // a proxy that knows no ranges
}
