/** What the live gauges span. Wider than any sensible band, narrow enough that a syllable a second can be seen. */
export const liveScales = {
  /** Syllables per second. */
  pace: { from: 1.5, to: 7.5 },
  /** dBFS. */
  level: { from: -46, to: -6 },
  share: { from: 0, to: 1 },
  /** Seconds. */
  run: { from: 0, to: 90 },
} as const;
