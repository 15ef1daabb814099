/** A straight line from values to pixels. */
export interface Scale { from: number; to: number; pixels: number }

/** Where a value stands, held inside the scale. */
export function place(scale: Scale, value: number): number {
  const share = (value - scale.from) / (scale.to - scale.from);
  return scale.pixels * Math.max(0, Math.min(1, share));
}

/** The value at a pixel, held inside the scale. */
export function valueAt(scale: Scale, pixel: number): number {
  const share = Math.max(0, Math.min(1, pixel / scale.pixels));
  return scale.from + share * (scale.to - scale.from);
}

/** Moves `current` towards `target`: two thirds of the way in `timeConstant` seconds, whatever the frame rate. */
export function ease(current: number | null, target: number | null, elapsedSeconds: number, timeConstant: number): number | null {
  if (target === null || current === null || timeConstant <= 0) return target;
  return current + (target - current) * (1 - Math.exp(-elapsedSeconds / timeConstant));
}
