import type { Comparison } from '../rest/drills';

/** A silence of this many steps (0.3 s) inside speech is a pause. */
const pauseSteps = 3;
const speech = 0.3;

/** The model's values where the attempt says the same: one for each step of the attempt. */
export function warped<T>(comparison: Pick<Comparison, 'path'>, model: readonly T[]): (T | null)[] {
  return comparison.path.map((step) => model[step] ?? null);
}

/** Levels against the voice's own middle, dB, where there is speech. */
export function levels(levelDbfs: readonly number[], active: readonly number[]): (number | null)[] {
  const middle = middleOf(levelDbfs.filter((_, index) => (active[index] ?? 0) >= speech));
  return levelDbfs.map((level, index) => (active[index] ?? 0) >= speech ? level - middle : null);
}

/** Pitch against the voice's own middle, semitones. */
export function pitches(f0Hz: readonly (number | null)[]): (number | null)[] {
  const middle = middleOf(f0Hz.flatMap((hz) => hz === null ? [] : [hz]));
  return f0Hz.map((hz) => hz === null || middle <= 0 ? null : 12 * Math.log2(hz / middle));
}

/** How often the voice rests between its first sound and its last, and for how long in all, in steps. */
export function rests(active: readonly number[]): { count: number; spoken: number; length: number } {
  const from = active.findIndex((share) => share >= speech), to = active.findLastIndex((share) => share >= speech);
  if (from < 0) return { count: 0, spoken: 0, length: 0 };
  let count = 0, quiet = 0, spoken = 0;
  for (const share of active.slice(from, to + 1)) {
    if (share >= speech) {
      if (quiet >= pauseSteps) count++;
      quiet = 0;
      spoken++;
    } else quiet++;
  }
  return { count, spoken, length: to - from + 1 };
}

/** How much faster the attempt said the same than the model, as a share; negative is slower. */
export function pace(comparison: Comparison): number | null {
  const own = rests(comparison.own.active), model = rests(comparison.model.active);
  return own.length === 0 || model.length === 0 ? null : model.length / own.length - 1;
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
