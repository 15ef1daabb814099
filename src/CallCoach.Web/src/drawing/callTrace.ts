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

/** Values in [low, high] fill the plot with some air; a flat line gets `least` units of room. */
export function comfortableRange(values: readonly (number | null)[], least: number): [number, number] {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return [0, least];
  const low = known.reduce((a, b) => Math.min(a, b)), high = known.reduce((a, b) => Math.max(a, b));
  const air = Math.max(0, least - (high - low)) / 2 + 0.08 * (high - low);
  return [low - air, high + air];
}

/** An ending's arrow is drawn only where there is room for it, a fade always. */
export function showsEnding(ending: { fade: boolean; contour: string }, durationSeconds: number, pixelsPerSecond: number): boolean {
  return ending.fade || (ending.contour !== 'unknown' && durationSeconds * pixelsPerSecond >= 18);
}
