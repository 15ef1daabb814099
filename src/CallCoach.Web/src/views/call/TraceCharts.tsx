import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { calmed, comfortableRange, semitonesAbove100Hz, traceTimes, whereActive } from '../../drawing/callTrace';
import { useTexts } from '../../hooks/appContext';
import type { Band } from '../../live/protocol';
import type { Call, TraceChannel, Traces } from '../../live/rest/types';
import { clock } from '../../texts/units';
import { useLight } from '../shell/light';
import { palettes, type Palette } from '../theme';
import type { CallPlayer } from './callPlayer';

/** Width of the gutter left of lanes and charts, so that their times stand above each other. */
export const gutter = 64;
const chartHeight = 96;
/** The lowest chart carries the time under it. */
const timeHeight = 24;
const nameWidth = 16;
/** Steps to either side over which a line is calmed: 0.5 s, a few syllables. */
const calmReach = 5;

interface Trace { name: string; values: (channel: TraceChannel) => (number | null)[]; band: Band | null; least: number }

/** Pace, level and pitch of both sides under the waveform, always showing the same stretch of the call. */
export function TraceCharts({ call, traces, player }: { call: Call; traces: Traces; player: CallPlayer }) {
  const { call: words } = useTexts();
  const palette = palettes[useLight().light];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    const band = call.bands.speakingRate;
    const perMinute = (value: number | null) => value === null ? null : value * 60;
    const kinds: Trace[] = [
      { name: words.tracePace, values: (channel) => calmed(channel.rate.map(perMinute), calmReach), band: { low: perMinute(band.low), high: perMinute(band.high) }, least: 120 },
      { name: words.traceLevel, values: (channel) => calmed(whereActive(channel.levelDbfs, channel.active), calmReach), band: call.bands.levelDbfs, least: 30 },
      { name: words.tracePitch, values: (channel) => calmed(semitonesAbove100Hz(channel.f0Hz), calmReach), band: null, least: 12 },
    ];
    const charts = kinds.map((kind, index) => chart(root, kind, index === kinds.length - 1, traces, player, palette));
    const fit = () => {
      const { from, to } = player.window.value;
      for (const one of charts) one.setScale('x', { min: from, max: to });
    };
    fit();
    const endWindow = player.window.subscribe(fit);
    const endTime = player.time.subscribe(() => charts.forEach((one) => one.redraw(false)));
    const resize = new ResizeObserver(() => charts.forEach((one) => one.setSize({ width: root.clientWidth, height: one.height })));
    resize.observe(root);
    return () => {
      endWindow();
      endTime();
      resize.disconnect();
      charts.forEach((one) => one.destroy());
    };
  }, [call, traces, player, palette, words]);
  return <div ref={place} className="trace-charts" role="img" aria-label={words.traces} />;
}

function chart(root: HTMLElement, { name, values, band, least }: Trace, withTime: boolean, traces: Traces, player: CallPlayer, palette: Palette): uPlot {
  const count = traces.channels[0]?.levelDbfs.length ?? 0;
  const lines = traces.channels.map(values);
  const [low, high] = withBand(comfortableRange(lines.flat(), least), band);
  const plot = new uPlot({
    width: root.clientWidth, height: chartHeight + (withTime ? timeHeight : 0), padding: [6, 0, withTime ? 0 : 6, 0],
    legend: { show: false },
    cursor: { sync: { key: 'call' }, drag: { x: false, y: false }, y: false, points: { show: false } },
    scales: { x: { time: false }, y: { range: [low, high] } },
    axes: [
      { show: withTime, size: timeHeight, stroke: palette.soft, font: '11px sans-serif', grid: { show: false }, ticks: { show: false }, space: 70, values: (plot, times) => times.map((time) => timeLabel(plot, time)) },
      { size: gutter - nameWidth, stroke: palette.soft, font: '11px sans-serif', grid: { stroke: palette.line, width: 1 }, ticks: { show: false }, space: 24, label: name, labelSize: nameWidth, labelFont: '11px sans-serif', labelGap: 0 },
    ],
    series: [{}, ...traces.channels.map((channel, index) => ({ stroke: channel.role === 'customer' || (channel.role === 'unknown' && index === 1) ? palette.customer : palette.agent, width: 1.6, points: { show: false }, spanGaps: false }))],
    hooks: { drawClear: [(self) => paintBand(self, band, low, high, palette)], draw: [(self) => paintCursor(self, player.time.value, palette)] },
  }, [traceTimes(count, traces.stepSeconds), ...lines], root);
  plot.over.addEventListener('click', (event) => player.playFrom(plot.posToVal(event.offsetX, 'x')));
  return plot;
}

/** None at the right edge, where it would be cut off. */
function timeLabel(plot: uPlot, time: number): string {
  return plot.valToPos(time, 'x') > plot.bbox.width / uPlot.pxRatio - 16 ? '' : clock(time);
}

/** The band is always in view. */
function withBand([low, high]: [number, number], band: Band | null): [number, number] {
  return [Math.min(low, band?.low ?? low), Math.max(high, band?.high ?? high)];
}

function paintBand(plot: uPlot, band: Band | null, low: number, high: number, palette: Palette): void {
  if (!band) return;
  const top = plot.valToPos(band.high ?? high, 'y', true), bottom = plot.valToPos(band.low ?? low, 'y', true);
  plot.ctx.fillStyle = palette.well;
  plot.ctx.fillRect(plot.bbox.left, top, plot.bbox.width, bottom - top);
}

function paintCursor(plot: uPlot, time: number, palette: Palette): void {
  const x = plot.valToPos(time, 'x', true);
  if (x < plot.bbox.left || x > plot.bbox.left + plot.bbox.width) return;
  plot.ctx.fillStyle = palette.ink;
  plot.ctx.fillRect(x, plot.bbox.top, 1.5, plot.bbox.height);
}
