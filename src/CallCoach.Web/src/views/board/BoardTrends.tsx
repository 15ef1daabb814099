import { useMemo } from 'react';
import { useTexts } from '../../hooks/appContext';
import { bucketDays, pointsOf, type Period } from '../../live/boardSeries';
import type { Band } from '../../live/protocol';
import type { Board } from '../../live/rest/boards';
import { oneDecimal, whole } from '../../texts/units';
import { lookOf, scaled } from './boardReadings';
import { TrendChart } from './TrendChart';

interface Line { key: string; name: string; unit: string; now: string; values: (number | null)[]; band: Band | null; bars?: boolean; least?: number; negative?: boolean; format: (value: number) => string }

const hours = (seconds: number) => seconds / 3600;

/** Calls, talk time, score and every reading over the period, each in a chart of its own. */
export function BoardTrends({ board, period }: { board: Board; period: Period }) {
  const { board: words } = useTexts();
  const points = useMemo(() => pointsOf(board.days, bucketDays[period]), [board, period]);
  const dates = useMemo(() => points.map((point) => point.date), [points]);
  const lines = useMemo<Line[]>(() => [
    { key: 'calls', name: words.callsADay, unit: '', now: '', values: points.map(({ sum, days }) => sum.calls / days), band: null, bars: true, format: oneDecimal },
    { key: 'talk', name: words.talkADay, unit: '', now: '', values: points.map(({ sum, days }) => hours(sum.talkSeconds) / days), band: null, bars: true, format: oneDecimal },
    { key: 'score', name: words.score, unit: '', now: whole(board.total.score), values: points.map(({ sum }) => sum.score), band: null, least: 20, format: oneDecimal },
    ...board.readings.map(({ name, low, high }, index) => {
      const look = lookOf(name);
      return {
        key: name, name: words.readings[name] ?? name, unit: words.units[name] ?? '', now: look.format(scaled(board.total.readings[index] ?? null, look)),
        values: points.map(({ sum }) => scaled(sum.readings[index] ?? null, look)), band: { low: scaled(low, look), high: scaled(high, look) }, format: look.format, least: look.least, negative: look.negative ?? false,
      };
    }),
  ], [board, points, words]);
  return (
    <section>
      <div className="trends">
        {lines.map(({ key, name, unit, now, values, band, bars, least, negative, format }) => (
          <figure key={key} className="card trend">
            <figcaption><b>{name}</b>{now && <span className="numbers">{now} <small>{unit}</small></span>}</figcaption>
            <TrendChart dates={dates} values={values} band={band} bars={bars ?? false} least={least ?? 0} negative={negative ?? false} label={`${name} ${now} ${unit}`} format={format} />
          </figure>
        ))}
      </div>
      <p className="board-note">{period === 'year' ? words.byWeek : words.byDay} {words.band}</p>
    </section>
  );
}
