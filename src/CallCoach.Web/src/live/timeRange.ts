/** A stretch of a call, seconds from its start. */
export interface TimeRange { from: number; to: number }

interface Spoken { start: number; end: number }

/** A shorter silence is a pause for breath, and stays. Seconds. */
const leastSilence = 1.5;

/** Of a silence that is jumped over this much is still heard at either end, so that no word is cut. Seconds. */
const margin = 0.25;

/** Where both sides are silent long enough to be jumped over. */
export function silencesOf(utterances: readonly Spoken[], durationSeconds: number): TimeRange[] {
  const silences: TimeRange[] = [];
  let quietFrom = 0;
  for (const { start, end } of [...utterances, { start: durationSeconds, end: durationSeconds }].sort((a, b) => a.start - b.start)) {
    if (start - quietFrom >= leastSilence) silences.push({ from: quietFrom, to: start });
    quietFrom = Math.max(quietFrom, end);
  }
  return silences;
}

/** Where playback goes on when silence is skipped; `null` where somebody speaks, or soon will. */
export function landingOf(silences: readonly TimeRange[], time: number): number | null {
  const silence = silences.find(({ from, to }) => time >= from + margin && time < to - 2 * margin);
  return silence ? silence.to - margin : null;
}

/** Two moments as a stretch, whichever came first, inside the call. */
export function rangeBetween(one: number, other: number, durationSeconds: number): TimeRange {
  const inside = (time: number) => Math.max(0, Math.min(durationSeconds, time));
  return { from: inside(Math.min(one, other)), to: inside(Math.max(one, other)) };
}
