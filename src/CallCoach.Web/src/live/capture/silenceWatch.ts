import { blocksPerSecond, dbfs } from './blockAssembler';

/** Under this a side counts as silent: below the room noise of a headset, far below soft speech (about -45 dBFS). */
export const silenceDbfs = -58;
export const silenceSeconds = 10;

/** Tells when a side has brought no sound for 10 s, and when it is back. */
export class SilenceWatch {
  #silentBlocks = 0;

  /** @param powers mean squares of one block @returns the side is silent */
  hear(powers: Float32Array): boolean {
    this.#silentBlocks = dbfs(Math.max(...powers)) < silenceDbfs ? this.#silentBlocks + 1 : 0;
    return this.#silentBlocks >= silenceSeconds * blocksPerSecond;
  }
}
