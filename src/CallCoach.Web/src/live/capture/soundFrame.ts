/** Bytes before the samples of a binary message: the position, a signed 64-bit integer. */
export const positionBytes = 8;

/** A piece of the stream. `position` counts samples per channel from the start of the call. */
export interface SoundBlock {
  position: number;
  /** Samples per channel. */
  length: number;
  /** Interleaved. */
  pcm: Int16Array;
}

/** The binary message of docs/protocol.md section 1: position (int64, little-endian), then samples (int16, little-endian). */
export function encodeSound(block: SoundBlock): ArrayBuffer {
  const message = new ArrayBuffer(positionBytes + 2 * block.pcm.length);
  const view = new DataView(message);
  view.setBigInt64(0, BigInt(block.position), true);
  block.pcm.forEach((sample, index) => view.setInt16(positionBytes + 2 * index, sample, true));
  return message;
}
