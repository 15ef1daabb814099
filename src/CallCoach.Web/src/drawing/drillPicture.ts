import { place, type Scale } from './scale';

/** Paints a drill while somebody speaks: the newest sound at the right edge, rails where the value should be, what was tried with its number. */

export interface PictureSample { at: number; speaking: boolean; levelDbfs: number; f0Hz: number | null; rate: number | null; quietSeconds: number | null }

export interface PictureItem { from: number; to: number; passed: boolean; label: string }

export interface Picture {
  /** What the curve is of. */
  curve: 'rate' | 'level' | 'pitch';
  samples: readonly PictureSample[];
  items: readonly PictureItem[];
  /** The rails in the curve's own unit; `null` is open. */
  low: number | null;
  high: number | null;
  /** Seconds to be quiet; draws a ring that fills. `null`: none. */
  quietTarget: number | null;
  /** A line to follow, semitones against the middle, at seconds from the left edge; drawn behind. */
  guide: boolean;
}

export interface PictureColours { ground: string; rail: string; railEdge: string; curve: string; quiet: string; good: string; bad: string; ink: string; guide: string; font: string }

/** How much of the past is shown, seconds. */
export const shownSeconds = 8;
const middleHz = 165; // until the voice's own middle is known

/** The top and bottom of each curve, in its unit. */
const ranges: Record<Picture['curve'], { from: number; to: number }> = {
  rate: { from: 0, to: 8 },
  level: { from: -60, to: -6 },
  pitch: { from: -9, to: 9 },
};

export function paintDrill(context: CanvasRenderingContext2D, width: number, height: number, picture: Picture, colours: PictureColours): void {
  const newest = picture.samples.at(-1)?.at ?? 0;
  const time: Scale = { from: newest - shownSeconds, to: newest, pixels: width };
  const { from, to } = ranges[picture.curve];
  const up: Scale = { from, to, pixels: height - 34 };
  const y = (value: number) => height - 8 - place(up, value);
  context.clearRect(0, 0, width, height);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, width, height);
  paintRails(context, width, y, picture, colours);
  if (picture.guide) paintGuide(context, time, y, colours);
  paintItems(context, time, height, picture, colours);
  if (picture.curve === 'level') paintLevel(context, time, height, y, picture.samples, colours);
  else paintCurve(context, time, y, valuesOf(picture), colours);
  if (picture.quietTarget !== null) paintRing(context, width, height, picture.samples.at(-1)?.quietSeconds ?? null, picture.quietTarget, colours);
}

/** What the curve goes through: `null` breaks it. Pitch is told against the voice's own middle. */
export function valuesOf(picture: Pick<Picture, 'curve' | 'samples'>): { at: number; value: number | null }[] {
  if (picture.curve === 'rate') return picture.samples.map(({ at, rate }) => ({ at, value: rate }));
  const heights = picture.samples.flatMap(({ f0Hz }) => f0Hz === null ? [] : [f0Hz]).sort((a, b) => a - b);
  const middle = heights[heights.length >> 1] ?? middleHz;
  return picture.samples.map(({ at, f0Hz }) => ({ at, value: f0Hz === null ? null : 12 * Math.log2(f0Hz / middle) }));
}

function paintRails(context: CanvasRenderingContext2D, width: number, y: (value: number) => number, { low, high, curve }: Picture, colours: PictureColours): void {
  if (low === null && high === null) return;
  const { from, to } = ranges[curve];
  const top = y(high ?? to), bottom = y(low ?? from);
  context.fillStyle = colours.rail;
  context.fillRect(0, top, width, bottom - top);
  context.strokeStyle = colours.railEdge;
  context.lineWidth = 1.5;
  for (const edge of [low, high]) {
    if (edge === null) continue;
    context.beginPath();
    context.moveTo(0, y(edge));
    context.lineTo(width, y(edge));
    context.stroke();
  }
}

/** Up to the word that matters, and down at the end: four seconds a sentence, moving with the sound. */
function paintGuide(context: CanvasRenderingContext2D, time: Scale, y: (value: number) => number, colours: PictureColours): void {
  context.strokeStyle = colours.guide;
  context.lineWidth = 14;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  for (let at = time.from; at <= time.to; at += 0.1) {
    const share = (((at % 4) + 4) % 4) / 4;
    const value = share < 0.45 ? -1 + 6 * Math.sin((Math.PI * share) / 0.9) : 5 - 10 * Math.sin((Math.PI * (share - 0.45)) / 1.1);
    context.lineTo(place(time, at), y(value));
  }
  context.stroke();
}

function paintLevel(context: CanvasRenderingContext2D, time: Scale, height: number, y: (value: number) => number, samples: readonly PictureSample[], colours: PictureColours): void {
  const bar = Math.max(2, (time.pixels / shownSeconds) * 0.05 - 1);
  for (const { at, levelDbfs, speaking } of samples) {
    const x = place(time, at), top = y(levelDbfs);
    if (at < time.from) continue;
    context.fillStyle = speaking ? colours.curve : colours.quiet;
    context.fillRect(x - bar, top, bar, Math.max(2, height - 8 - top));
  }
}

function paintCurve(context: CanvasRenderingContext2D, time: Scale, y: (value: number) => number, values: { at: number; value: number | null }[], colours: PictureColours): void {
  context.strokeStyle = colours.curve;
  context.lineWidth = 3;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  let open = false, last: { x: number; y: number } | null = null;
  for (const { at, value } of values) {
    if (value === null || at < time.from) {
      open = false;
      continue;
    }
    last = { x: place(time, at), y: y(value) };
    if (open) context.lineTo(last.x, last.y);
    else context.moveTo(last.x, last.y);
    if (!open) context.lineTo(last.x + 0.5, last.y);
    open = true;
  }
  context.stroke();
  if (!last || !open) return;
  context.fillStyle = colours.curve;
  context.beginPath();
  context.arc(last.x - 4, last.y, 6, 0, 2 * Math.PI);
  context.fill();
}

function paintItems(context: CanvasRenderingContext2D, time: Scale, height: number, picture: Picture, colours: PictureColours): void {
  context.font = `600 13px ${colours.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { from, to, passed, label } of picture.items) {
    if (to < time.from) continue;
    const left = place(time, from), right = Math.max(left + 3, place(time, to));
    const colour = passed ? colours.good : colours.bad;
    context.globalAlpha = 0.16;
    context.fillStyle = colour;
    context.fillRect(left, 26, right - left, height - 34);
    context.globalAlpha = 1;
    const wide = context.measureText(label).width + 16, middle = Math.min(Math.max((left + right) / 2, wide / 2 + 2), time.pixels - wide / 2 - 2);
    context.beginPath();
    context.roundRect(middle - wide / 2, 3, wide, 20, 10);
    context.fill();
    context.fillStyle = colours.ground;
    context.fillText(label, middle, 14);
  }
}

function paintRing(context: CanvasRenderingContext2D, width: number, height: number, quiet: number | null, target: number, colours: PictureColours): void {
  const radius = Math.min(54, height / 3.4), x = width / 2, y = height / 2 + 8;
  const share = quiet === null || quiet < 0.25 ? 0 : Math.min(1, quiet / target);
  context.globalAlpha = 0.9; // what moves behind it must not be in the way of its number
  context.fillStyle = colours.ground;
  context.beginPath();
  context.arc(x, y, radius + 14, 0, 2 * Math.PI);
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = 12;
  context.lineCap = 'round';
  context.strokeStyle = colours.rail;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
  if (share === 0) return;
  context.strokeStyle = share >= 1 ? colours.good : colours.curve;
  context.beginPath();
  context.arc(x, y, radius, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * share);
  context.stroke();
  context.fillStyle = colours.ink;
  context.font = `650 22px ${colours.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText((quiet ?? 0).toFixed(1), x, y);
}
