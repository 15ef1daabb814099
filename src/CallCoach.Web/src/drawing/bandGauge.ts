import { place, type Scale } from './scale';

export interface GaugeBand { low: number | null; high: number | null }

export interface GaugeValues {
  /** The agent's. */
  value: number | null;
  /** The customer's, where the gauge has one. */
  other?: number | null;
  /** The agent's usual. */
  usual?: number | null;
}

export type Judgement = 'within' | 'below' | 'above' | 'unknown';

/** On which side of its band a value lies; edges belong to the band. */
export function judge(value: number | null | undefined, band: GaugeBand | null | undefined): Judgement {
  if (value === null || value === undefined || !band) return 'unknown';
  if (band.low !== null && value < band.low) return 'below';
  return band.high !== null && value > band.high ? 'above' : 'within';
}

export interface GaugeGeometry {
  band: { x: number; width: number } | null;
  usualX: number | null;
  valueX: number | null;
  otherX: number | null;
  judgement: Judgement;
}

/** Pixels from the gauge's left edge. An open edge of the band reaches to the end of the scale. */
export function gaugeGeometry(scale: Scale, band: GaugeBand | null, values: GaugeValues): GaugeGeometry {
  const at = (value: number | null | undefined) => value === null || value === undefined ? null : place(scale, value);
  const low = band ? place(scale, band.low ?? scale.from) : 0;
  const high = band ? place(scale, band.high ?? scale.to) : 0;
  return {
    band: band ? { x: low, width: high - low } : null,
    usualX: at(values.usual),
    valueX: at(values.value),
    otherX: at(values.other),
    judgement: judge(values.value, band),
  };
}

export interface GaugeColours {
  track: string;
  band: string;
  usual: string;
  value: string;
  outside: string;
  other: string;
  ground: string;
}

/** A track with its band, a tick for the usual value, a ring for the customer and a bead for the agent. */
export function paintGauge(context: CanvasRenderingContext2D, height: number, scale: Scale, geometry: GaugeGeometry, colours: GaugeColours): void {
  if (scale.pixels <= 0 || height <= 4) return; // a canvas that has no place yet; a negative radius is an error
  const middle = height / 2;
  const bead = Math.min(8, height / 2 - 2);
  const shift = (x: number) => bead + 2 + x; // room for a bead at either end
  context.clearRect(0, 0, scale.pixels + 2 * (bead + 2), height);
  bar(context, shift(0), middle - 3, scale.pixels, 6, colours.track);
  if (geometry.band) bar(context, shift(geometry.band.x), middle - 3, geometry.band.width, 6, colours.band);
  if (geometry.usualX !== null) bar(context, shift(geometry.usualX) - 1, middle - bead - 1, 2, 2 * bead + 2, colours.usual);
  if (geometry.otherX !== null) ring(context, shift(geometry.otherX), middle, bead - 2, colours.other, colours.ground);
  if (geometry.valueX !== null) {
    const outside = geometry.judgement === 'above' || geometry.judgement === 'below';
    disc(context, shift(geometry.valueX), middle, bead, outside ? colours.outside : colours.value, colours.ground);
  }
}

function bar(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(x, y, Math.max(0, width), height, Math.min(height, Math.max(0, width)) / 2);
  context.fill();
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string, ground: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.strokeStyle = ground;
  context.lineWidth = 2;
  context.fill();
  context.stroke();
}

function ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string, ground: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = ground;
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.fill();
  context.stroke();
}
