import { useMemo, useRef } from 'react';
import { gaugeGeometry, paintGauge, type GaugeBand, type GaugeValues } from '../../drawing/bandGauge';
import { ease } from '../../drawing/scale';
import { prefersStillness, useCanvas } from '../../hooks/useCanvas';
import { palettes } from '../theme';
import { useLight } from '../shell/light';

export interface GaugeProps {
  from: number;
  to: number;
  band: GaugeBand | null;
  /** Read every frame. */
  read: () => GaugeValues;
  /** Told to those who cannot see it. */
  label: string;
  height?: number;
}

/** Half of a change is seen in this time: quick enough to follow speech, slow enough not to twitch. Seconds. */
const timeConstant = 0.35;

/** A bead on a track with its band. Painted every frame, outside React. */
export function Gauge({ from, to, band, read, label, height = 24 }: GaugeProps) {
  const palette = palettes[useLight().light];
  const shown = useRef<{ value: number | null; other: number | null }>({ value: null, other: null });
  const colours = useMemo(() => ({
    track: palette.sunken, band: palette.band, usual: palette.usual, value: palette.agent, outside: palette.outside, other: palette.customer, ground: palette.surface,
  }), [palette]);
  const canvas = useCanvas((context, width, tall, elapsed) => {
    const { value, other, usual } = read();
    const pace = prefersStillness(window) ? 0 : timeConstant;
    shown.current = { value: ease(shown.current.value, value, elapsed, pace), other: ease(shown.current.other, other ?? null, elapsed, pace) };
    const scale = { from, to, pixels: width - 20 };
    paintGauge(context, tall, scale, gaugeGeometry(scale, band, { ...shown.current, usual: usual ?? null }), colours);
  });
  return <canvas ref={canvas} role="img" aria-label={label} style={{ display: 'block', width: '100%', height }} />;
}
