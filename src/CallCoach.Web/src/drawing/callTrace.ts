/** What the lanes of a call show below and above speech, dBFS. Scaled in dB, so that a fading end of a sentence can be seen. */
const floorDbfs = -62;
const ceilingDbfs = -8;

/** Levels as the peaks of a waveform, 0 to 1; unknown is silence. */
export function levelPeaks(levelDbfs: readonly (number | null)[]): number[] {
  return levelDbfs.map((level) => level === null ? 0 : Math.max(0, Math.min(1, (level - floorDbfs) / (ceilingDbfs - floorDbfs))));
}

/** Times of a trace's values, seconds: each stands for the middle of its step. */
export function traceTimes(count: number, stepSeconds: number): number[] {
  return Array.from({ length: count }, (_, index) => (index + 0.5) * stepSeconds);
}

/** Pitch in semitones above 100 Hz, so that equal steps look equal; unknown stays unknown, and the line breaks there. */
export function semitonesAbove100Hz(f0Hz: readonly (number | null)[]): (number | null)[] {
  return f0Hz.map((hz) => hz === null || hz <= 0 ? null : 12 * Math.log2(hz / 100));
}

/** Value where the channel is active, else a hole in the line. */
export function whereActive(values: readonly (number | null)[], active: readonly (boolean | number)[]): (number | null)[] {
  return values.map((value, index) => active[index] ? value : null);
}

/** Each value as the median of the known ones within `reach` steps: single wild steps vanish, holes stay holes. */
export function calmed(values: readonly (number | null)[], reach: number): (number | null)[] {
  return values.map((value, index) => {
    if (value === null) return null;
    const around = values.slice(Math.max(0, index - reach), index + reach + 1).filter((one): one is number => one !== null).sort((a, b) => a - b);
    return around[Math.floor((around.length - 1) / 2)] ?? value;
  });
}

/** All but the outermost hundredth at either end fill the plot, with some air; a flat line gets `least` units of room. */
export function comfortableRange(values: readonly (number | null)[], least: number): [number, number] {
  const known = values.filter((value): value is number => value !== null).sort((a, b) => a - b);
  const low = known[Math.floor(known.length / 100)], high = known[Math.ceil(known.length * 0.99) - 1];
  if (low === undefined || high === undefined) return [0, least];
  const air = Math.max(0, least - (high - low)) / 2 + 0.08 * (high - low);
  return [low - air, high + air];
}

/** An ending's arrow is drawn only where there is room for it, a fade always. */
export function showsEnding(ending: { fade: boolean; contour: string }, durationSeconds: number, pixelsPerSecond: number): boolean {
  return ending.fade || (ending.contour !== 'unknown' && durationSeconds * pixelsPerSecond >= 18);
}
