import type { SoundBlock } from './soundFrame';

/** Blocks a second: 20 ms each, as telephones send them, far under the 500 messages a second that the server takes; a drill's picture has 150 ms in all. */
export const blocksPerSecond = 50;
/** Power readings a block and channel: one for every 10 ms. */
export const powersPerBlock = 2;

/** A block with what the meters and the leak watch read. */
export interface MeasuredBlock extends SoundBlock {
  /** Mean square of every 10 ms, full scale 1.0; one array a channel. */
  powers: Float32Array[];
}

/** Cuts a stream of planes of any length into blocks of 20 ms: interleaved, clipped to ±1, 16 bits. */
export class BlockAssembler {
  readonly #blockLength: number;
  readonly #planes: Float32Array[];
  #filled = 0;
  #position = 0;

  constructor(sampleRateHz: number, channels: number, private readonly onBlock: (block: MeasuredBlock) => void) {
    this.#blockLength = Math.round(sampleRateHz / blocksPerSecond);
    this.#planes = Array.from({ length: channels }, () => new Float32Array(this.#blockLength));
  }

  /** @param input planes of one length, full scale ±1; a missing plane is silence */
  push(input: readonly Float32Array[], length: number): void {
    for (let taken = 0; taken < length;) {
      const count = Math.min(length - taken, this.#blockLength - this.#filled);
      this.#planes.forEach((plane, channel) => {
        const source = input[channel];
        if (source) plane.set(source.subarray(taken, taken + count), this.#filled);
        else plane.fill(0, this.#filled, this.#filled + count);
      });
      taken += count;
      this.#filled += count;
      if (this.#filled === this.#blockLength) this.#emit();
    }
  }

  #emit(): void {
    this.onBlock({
      position: this.#position,
      length: this.#blockLength,
      pcm: interleave(this.#planes),
      powers: this.#planes.map(powersOf),
    });
    this.#position += this.#blockLength;
    this.#filled = 0;
  }
}

function interleave(planes: readonly Float32Array[]): Int16Array {
  const pcm = new Int16Array(planes.length * (planes[0]?.length ?? 0));
  planes.forEach((plane, channel) => plane.forEach((sample, index) => {
    pcm[index * planes.length + channel] = Math.round(32767 * Math.max(-1, Math.min(1, sample)));
  }));
  return pcm;
}

function powersOf(plane: Float32Array): Float32Array {
  const part = plane.length / powersPerBlock;
  return Float32Array.from({ length: powersPerBlock }, (_, index) => {
    const samples = plane.subarray(Math.round(index * part), Math.round((index + 1) * part));
    return samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  });
}

/** dBFS of a mean square, not under -96 (16 bits). */
export function dbfs(meanSquare: number): number {
  return Math.max(-96, 10 * Math.log10(meanSquare));
}
