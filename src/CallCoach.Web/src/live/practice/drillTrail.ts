/** What the server says of a drill's sound, straight after each packet (docs/protocol.md, section 1: `drill`). */
export interface DrillSample {
  /** Seconds from the start: the newest sound in it. */
  at: number;
  speaking: boolean;
  levelDbfs: number;
  f0Hz: number | null;
  rate: number | null;
  quietSeconds: number | null;
}

/** The last seconds of a drill for its painter; written by the line, read every frame, no React. */
export class DrillTrail {
  readonly samples: DrillSample[] = [];

  /** @param seconds how much is kept */
  constructor(private readonly seconds = 12) {}

  get newest(): DrillSample | null {
    return this.samples.at(-1) ?? null;
  }

  add(sample: DrillSample): void {
    this.samples.push(sample);
    while (this.samples[0] && sample.at - this.samples[0].at > this.seconds) this.samples.shift();
  }

  clear(): void {
    this.samples.length = 0;
  }
}
