import { place } from './scale';

/** What a level meter spans, dBFS: the noise of a quiet room to full scale. */
export const meterFloorDbfs = -70;

/** Speech at a good distance from the microphone lies here, dBFS. */
export const goodSpeechDbfs = { low: -34, high: -12 } as const;

/** Width of the lit part in pixels. */
export function litPixels(levelDbfs: number, pixels: number): number {
  return place({ from: meterFloorDbfs, to: 0, pixels }, levelDbfs);
}

export interface MeterColours { track: string; level: string; loud: string; mark: string }

/** A bar that lights up with the level, and a line where the last peak was. */
export function paintMeter(context: CanvasRenderingContext2D, pixels: number, height: number, levelDbfs: number, peakDbfs: number, colours: MeterColours): void {
  if (pixels <= 0 || height <= 0) return; // a canvas that has no place yet; a negative radius is an error
  context.clearRect(0, 0, pixels, height);
  round(context, 0, pixels, height, colours.track);
  const loud = peakDbfs > -3;
  round(context, 0, litPixels(levelDbfs, pixels), height, loud ? colours.loud : colours.level);
  context.fillStyle = colours.mark;
  for (const edge of [goodSpeechDbfs.low, goodSpeechDbfs.high]) context.fillRect(litPixels(edge, pixels), height - 3, 1.5, 3);
  if (peakDbfs > meterFloorDbfs) context.fillRect(litPixels(peakDbfs, pixels) - 1, 0, 2, height);
}

function round(context: CanvasRenderingContext2D, x: number, width: number, height: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(x, 0, width, height, Math.min(height, width) / 2);
  context.fill();
}
