interface Spoken { start: number; end: number }

/** A bar of a lane, pixels from the left edge. */
export interface Bar { x: number; width: number }

/** A shorter bar could not be seen, pixels. */
const leastWidth = 1.5;

/** Where stretches of time lie in the window that is shown; what is outside of it is left out. */
export function barsIn(window: { from: number; to: number }, pixels: number, stretches: readonly Spoken[]): Bar[] {
  const perSecond = pixels / (window.to - window.from);
  return stretches.filter(({ start, end }) => end > window.from && start < window.to).map(({ start, end }) => {
    const x = Math.max(0, (start - window.from) * perSecond);
    return { x, width: Math.max(leastWidth, Math.min(pixels, (end - window.from) * perSecond) - x) };
  });
}

/** Where both speak at once. Both lists in order of time. */
export function overlapsOf(one: readonly Spoken[], other: readonly Spoken[]): Spoken[] {
  const overlaps: Spoken[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const a = one[i], b = other[j];
    if (!a || !b) break;
    const start = Math.max(a.start, b.start), end = Math.min(a.end, b.end);
    if (end > start) overlaps.push({ start, end });
    if (a.end < b.end) i++;
    else j++;
  }
  return overlaps;
}

/** One row: what is painted in it, each list over the one before. */
export interface LaneRow { layers: { stretches: readonly Spoken[]; colour: string; share: number }[] }

/** Rows of bars, one under the other, and a line where playback stands. */
export function paintLanes(context: CanvasRenderingContext2D, pixels: number, height: number, window: { from: number; to: number }, rows: readonly LaneRow[], time: number, line: string): void {
  context.clearRect(0, 0, pixels, height);
  const tall = height / rows.length;
  rows.forEach(({ layers }, index) => {
    for (const { stretches, colour, share } of layers) {
      context.fillStyle = colour;
      const thick = (tall - 4) * share;
      for (const { x, width } of barsIn(window, pixels, stretches)) context.fillRect(x, index * tall + (tall - thick) / 2, width, thick);
    }
  });
  if (time < window.from || time > window.to) return;
  context.fillStyle = line;
  context.fillRect(((time - window.from) / (window.to - window.from)) * pixels, 0, 1.5, height);
}
