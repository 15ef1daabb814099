import { place, valueAt, type Scale } from './scale';

/** Room around the plot for its handles, pixels. */
export const plotPadding = 14;

/** The polyline of a curve as an SVG path: flat parts stay flat, and slopes are smooth enough for the eye. */
export function curvePath(share: (value: number) => number, scale: Scale, height: number, steps = 120): string {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const x = (index / steps) * scale.pixels;
    return `${index === 0 ? 'M' : 'L'}${round(x)} ${round(height * (1 - share(valueAt(scale, x))))}`;
  }).join('');
}

/** Where the handle of a point stands: points that end the slope lie below, the others above. */
export function handleAt(scale: Scale, height: number, value: number, share: number): { x: number; y: number } {
  return { x: round(place(scale, value)), y: round(height * (1 - share)) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Heights of two rows of bars that share one scale, 0 to 1. */
export function barShares(one: readonly number[], other: readonly number[]): [number[], number[]] {
  const most = Math.max(1, ...one, ...other);
  return [one.map((count) => count / most), other.map((count) => count / most)];
}
