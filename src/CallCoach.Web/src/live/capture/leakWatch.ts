import { blocksPerSecond, powersPerBlock } from './blockAssembler';

const envelopeHz = blocksPerSecond * powersPerBlock;

/** Window that is compared, seconds: long enough that two people's syllables do not agree by chance. */
const windowSeconds = 5;
/** The loudspeaker's sound reaches the microphone this late at most (driver and room). */
const mostDelaySeconds = 0.4;
/** Correlation of the envelopes. Independent speech stays under 0.6 over 5 s; a loudspeaker in the room gives 0.8 and more. */
const leakCorrelation = 0.75;
/** The customer must be heard this loud somewhere in the window (-45 dBFS), or there is nothing to leak. */
const customerHeard = 10 ** (-45 / 10);
/** Windows in a row, half overlapping, before it is said. */
const windowsToBeSure = 2;

/** Finds the customer's voice in the microphone: the microphone's envelope follows the customer's with one delay. */
export class LeakWatch {
  readonly #agent = new Envelope();
  readonly #customer = new Envelope();
  #sinceJudged = 0;
  #leaking = 0;

  /** @param agent, customer mean squares of one block @returns the customer leaks into the microphone */
  hear(agent: Float32Array, customer: Float32Array): boolean {
    this.#agent.push(agent);
    this.#customer.push(customer);
    this.#sinceJudged += customer.length;
    if (this.#agent.full && this.#sinceJudged >= (windowSeconds * envelopeHz) / 2) this.#judge();
    return this.#leaking >= windowsToBeSure;
  }

  #judge(): void {
    this.#sinceJudged = 0;
    const customer = this.#customer.values;
    if (Math.max(...customer) ** 2 < customerHeard) return; // nothing new to say about the leak
    this.#leaking = bestCorrelation(customer, this.#agent.values, mostDelaySeconds * envelopeHz) >= leakCorrelation ? this.#leaking + 1 : 0;
  }
}

/** Amplitudes, newest last. */
class Envelope {
  #values: number[] = [];

  get full(): boolean {
    return this.#values.length >= windowSeconds * envelopeHz;
  }

  get values(): readonly number[] {
    return this.#values;
  }

  push(powers: Float32Array): void {
    this.#values = [...this.#values, ...Array.from(powers, Math.sqrt)].slice(-windowSeconds * envelopeHz);
  }
}

/** Largest Pearson correlation of `source` with `echo` delayed by 0 to `mostDelay` steps; 0 when either is constant. */
export function bestCorrelation(source: readonly number[], echo: readonly number[], mostDelay: number): number {
  let best = 0;
  for (let delay = 0; delay <= mostDelay; delay++)
    best = Math.max(best, correlation(source.slice(0, source.length - delay), echo.slice(delay)));
  return best;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a), meanB = mean(b);
  let ab = 0, aa = 0, bb = 0;
  for (let i = 0; i < a.length; i++) {
    const da = (a[i] ?? 0) - meanA, db = (b[i] ?? 0) - meanB;
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
