import type { SoundBlock } from './soundFrame';

export type Command = { type: 'pause' } | { type: 'resume'; position: number } | { type: 'stop'; position: number };

/** What is to be sent, in its order. A command's `position` is the sample before which it was said. */
export type Outgoing = { kind: 'sound'; block: SoundBlock } | { kind: 'command'; position: number; command: Command };

/**
 * Keeps what the server has not acknowledged, so that after a dropped socket nothing is lost. Holds at most `limit` samples
 * per channel; past that the oldest sound goes, and the server records the hole as lost (its position runs ahead).
 */
export class ResendBuffer {
  #items: Outgoing[] = [];
  #next = 0;
  #held = 0;

  /** @param limit samples per channel */
  constructor(private readonly limit: number) {
    if (!(limit > 0)) throw new RangeError(`limit must be positive, was ${limit}.`);
  }

  /** Samples per channel that are kept. */
  get held(): number {
    return this.#held;
  }

  get allSent(): boolean {
    return this.#next >= this.#items.length;
  }

  addSound(block: SoundBlock): void {
    this.#items.push({ kind: 'sound', block });
    this.#held += block.length;
    while (this.#held > this.limit) this.#dropOldestSound();
  }

  addCommand(command: Command, position: number): void {
    this.#items.push({ kind: 'command', position, command });
  }

  /** The next thing to send, `null` when all is sent. It stays until it is acknowledged. */
  takeNext(): Outgoing | null {
    return this.#items[this.#next++] ?? (this.#next--, null);
  }

  /** Everything before `position` is safe. A command goes once sound after it is safe: only then it was surely heard. */
  acknowledge(position: number): void {
    const isSafe = (item: Outgoing) => item.kind === 'sound' ? item.block.position + item.block.length <= position : item.position < position;
    while (this.#items[0] && isSafe(this.#items[0])) this.#removeAt(0);
  }

  /** After a rejoin: what is not safe at `position` is to be sent again. */
  rewind(position: number): void {
    this.acknowledge(position);
    this.#next = 0;
  }

  #dropOldestSound(): void {
    this.#removeAt(this.#items.findIndex((item) => item.kind === 'sound'));
  }

  #removeAt(index: number): void {
    const [item] = this.#items.splice(index, 1);
    if (item?.kind === 'sound') this.#held -= item.block.length;
    if (index < this.#next) this.#next--;
  }
}
