/** Length of a WAV header as the server writes it. */
export const wavHeaderBytes = 44;

export interface WavFormat { channels: number; sampleRateHz: number }

/** `null` for anything but 16 bits in one or two channels. */
export function wavFormatOf(header: ArrayBuffer): WavFormat | null {
  if (header.byteLength < wavHeaderBytes) return null;
  const view = new DataView(header);
  const channels = view.getUint16(22, true), sampleRateHz = view.getUint32(24, true);
  return view.getUint32(0, false) === 0x52494646 && view.getUint16(34, true) === 16 && (channels === 1 || channels === 2) && sampleRateHz > 0 ? { channels, sampleRateHz } : null;
}

/** Samples of each channel, full scale ±1; a frame that is cut off at the end is left out. */
export function samplesOf(bytes: ArrayBuffer, channels: number): Float32Array<ArrayBuffer>[] {
  const view = new DataView(bytes), frames = Math.floor(bytes.byteLength / (2 * channels));
  return Array.from({ length: channels }, (_, channel) => Float32Array.from({ length: frames }, (_, frame) => view.getInt16(2 * (frame * channels + channel), true) / 32768));
}

/** Where to begin to be so many seconds behind the end: a whole frame, never inside the header. */
export function tailStart(totalBytes: number, { channels, sampleRateHz }: WavFormat, seconds: number): number {
  const frame = 2 * channels, frames = Math.floor((totalBytes - wavHeaderBytes) / frame);
  return wavHeaderBytes + Math.max(0, frames - Math.round(seconds * sampleRateHz)) * frame;
}
