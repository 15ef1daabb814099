import { InputNumber, Segmented } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { faultsAt, hasBand, readingOf, withCurveSide } from '../../live/cardEdit';
import type { CardCriterion } from '../../live/rest/cards';
import type { CardEditing } from './cardEditing';
import { CurveEditor } from './CurveEditor';
import { Fault } from './Fault';

/** How a value becomes points: from the edges of the team's band, or along a curve of its own. */
export function PointsOfValue({ criterion, place, editing, change }: { criterion: CardCriterion; place: string; editing: CardEditing; change: (criterion: CardCriterion) => void }) {
  const { cards: words } = useTexts();
  const { errors, disabled, vocabulary } = editing;
  const reading = readingOf(criterion, vocabulary), banded = hasBand(criterion, vocabulary);
  const { margin, curve, ...others } = criterion;
  const by = curve ? 'curve' : 'band';
  const choose = (wanted: 'band' | 'curve') => change(wanted === 'curve' && reading ? { ...others, curve: withCurveSide(withCurveSide({}, 'high', true, reading), 'low', false, reading) } : { ...others, margin: { low: 0, high: 1 } });
  const unit = reading ? words.units[reading.unit] ?? reading.unit : '';
  const marginField = (side: 'low' | 'high', name: string) => {
    const faults = faultsAt(errors, `${place}.margin.${side}`);
    return <label><span>{name}</span><InputNumber aria-label={name} value={margin?.[side] ?? 0} min={0} max={10000} step={0.1} suffix={unit} disabled={disabled} {...(faults.length > 0 ? { status: 'error' as const } : {})} onChange={(value) => change({ ...others, margin: { ...margin, [side]: value ?? 0 } })} /><Fault messages={faults} /></label>;
  };
  return (
    <fieldset className="card-points">
      <legend>{words.points100}</legend>
      {banded && reading && <Segmented aria-label={words.points100} value={by} disabled={disabled} options={[{ value: 'band' as const, label: words.byBand }, { value: 'curve' as const, label: words.byCurve }]} onChange={choose} />}
      {by === 'curve' && curve && reading
        ? <CurveEditor curve={curve} reading={reading} unit={unit} place={`${place}.curve`} editing={editing} change={(next) => change({ ...others, curve: next })} />
        : <div className="card-margins">{marginField('low', words.marginLow)}{marginField('high', words.marginHigh)}<small>{words.marginHint}</small></div>}
      <Fault messages={[...faultsAt(errors, `${place}.margin`), ...faultsAt(errors, `${place}.curve`)]} />
    </fieldset>
  );
}
