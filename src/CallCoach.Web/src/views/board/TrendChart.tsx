import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useLanguage } from '../../hooks/appContext';
import type { Band } from '../../live/protocol';
import { useLight } from '../shell/light';
import { palettes, type Palette } from '../theme';

const chartHeight = 130;
const font = '11px sans-serif';
const barPaths = uPlot.paths.bars?.({ size: [0.7, 24], radius: 0.2 });

export interface TrendChartProps {
  /** `YYYY-MM-DD`, one a value. */
  dates: string[];
  values: (number | null)[];
  band?: Band | null;
  /** Counts stand as bars from zero. */
  bars?: boolean;
  /** What the chart shows at least from bottom to top. */
  least?: number;
  /** There is something below zero. */
  negative?: boolean;
  label: string;
  format: (value: number) => string;
}

/** One figure over days, with the team's band behind it. */
export function TrendChart({ dates, values, band = null, bars = false, least = 0, negative = false, label, format }: TrendChartProps) {
  const palette = palettes[useLight().light];
  const { language } = useLanguage();
  const place = useRef<HTMLDivElement>(null), tip = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    const root = place.current, note = tip.current;
    if (!root || !note) return;
    const day = new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    const known = values.filter((value) => value !== null);
    const [low, high] = bars ? [0, Math.max(0.1, ...known) * 1.1] : range(known, band, least, negative);
    const plot = new uPlot({
      width: root.clientWidth, height: chartHeight, padding: [8, 8, 0, 0], legend: { show: false },
      tzDate: (time) => uPlot.tzDate(new Date(time * 1000), 'UTC'),
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
      scales: { x: { time: true, range: (_, first, last) => bars ? widened(first, last, dates.length) : [first, last] }, y: { range: [low, high] } },
      axes: [
        { size: 22, stroke: palette.soft, font, grid: { show: false }, ticks: { show: false }, space: 60, values: (_, times) => times.map((time) => day.format(time * 1000)) },
        { size: 44, stroke: palette.soft, font, grid: { stroke: palette.line, width: 1 }, ticks: { show: false }, space: 26 },
      ],
      series: [{}, bars
        ? { stroke: palette.agent, fill: palette.agentSoft, width: 1, ...(barPaths && { paths: barPaths }), points: { show: false } }
        : { stroke: palette.agent, width: 2, spanGaps: true, points: { show: known.length < 2 || dates.length <= 31, size: 5, fill: palette.surface } }],
      hooks: {
        drawClear: [(self) => paintBand(self, band, low, high, palette)],
        setCursor: [(self) => note.textContent = hint(self.cursor.idx, dates, values, day, format)],
      },
    }, [dates.map((date) => Date.parse(date) / 1000), bars ? values.map((value) => value || null) : values], root);   // no bar at all for nothing
    const resize = new ResizeObserver(() => plot.setSize({ width: root.clientWidth, height: chartHeight }));
    resize.observe(root);
    return () => {
      resize.disconnect();
      plot.destroy();
    };
  }, [dates, values, band, bars, least, negative, palette, language, format]);
  return <><output ref={tip} className="trend-tip numbers" aria-hidden="true" /><div ref={place} className="trend-chart" role="img" aria-label={label} /></>;
}

function hint(at: number | null | undefined, dates: string[], values: (number | null)[], day: Intl.DateTimeFormat, format: (value: number) => string): string {
  const date = at === null || at === undefined ? undefined : dates[at], value = at === null || at === undefined ? null : values[at] ?? null;
  return date === undefined || value === null ? '' : `${day.format(Date.parse(date))} · ${format(value)}`;
}

/** Half a step more at both ends, so that the first bar and the last are whole. */
function widened(first: number, last: number, steps: number): [number, number] {
  const half = steps > 1 ? (last - first) / (steps - 1) / 2 : 43_200;
  return [first - half, last + half];
}

/** All values and the band in view, with air. */
function range(values: number[], band: Band | null, least: number, negative: boolean): [number, number] {
  const all = [...values, ...[band?.low, band?.high].filter((edge) => edge !== null && edge !== undefined)];
  if (all.length === 0) return [0, Math.max(1, least)];
  const low = Math.min(...all), high = Math.max(...all);
  const air = Math.max((high - low) * 0.12, (least - (high - low)) / 2);
  return [negative ? low - air : Math.max(0, low - air), high + air];
}

function paintBand(plot: uPlot, band: Band | null, low: number, high: number, palette: Palette): void {
  if (!band || (band.low === null && band.high === null)) return;
  const top = plot.valToPos(band.high ?? high, 'y', true), bottom = plot.valToPos(band.low ?? low, 'y', true);
  plot.ctx.fillStyle = palette.well;
  plot.ctx.fillRect(plot.bbox.left, top, plot.bbox.width, bottom - top);
}
