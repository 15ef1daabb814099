import { Checkbox, InputNumber } from 'antd';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { curvePath, handleAt, plotPadding } from '../../drawing/curvePlot';
import { valueAt, type Scale } from '../../drawing/scale';
import { useTexts } from '../../hooks/appContext';
import { curveAt, curvePoints, faultsAt, withCurvePoint, withCurveSide, type CurvePoint } from '../../live/cardEdit';
import type { CardCurve, CardReading } from '../../live/rest/cards';
import type { CardEditing } from './cardEditing';
import { Fault } from './Fault';

const width = 420, height = 120;
/** An arrow key moves a point by this share of the reading's range; with Shift ten times as far. */
const arrowShare = 0.005;

export interface CurveEditorProps { curve: CardCurve; reading: CardReading; unit: string; place: string; editing: CardEditing; change: (curve: CardCurve) => void }

/** The curve from value to points, drawn; its points are dragged, moved with arrow keys, or typed. */
export function CurveEditor({ curve, reading, unit, place, editing: { errors, disabled }, change }: CurveEditorProps) {
  const { cards: words } = useTexts();
  const scale: Scale = { from: reading.min, to: reading.max, pixels: width };
  const shown = curvePoints.filter((point) => typeof curve[point] === 'number');
  const faultsOf = (point: CurvePoint) => faultsAt(errors, `${place}.${point}`);
  const move = (point: CurvePoint, value: number) => !disabled && change(withCurvePoint(curve, point, value, reading));
  return (
    <div className="curve-editor">
      <svg viewBox={`${-plotPadding} ${-plotPadding} ${width + 2 * plotPadding} ${height + 2 * plotPadding + 18}`} role="group" aria-label={words.curve}>
        <line x1={0} x2={width} y1={height} y2={height} className="axis" />
        <path d={`${curvePath((value) => curveAt(curve, value), scale, height)}L${width} ${height}L0 ${height}Z`} className="area" />
        <path d={curvePath((value) => curveAt(curve, value), scale, height)} className="line" />
        <text x={0} y={height + 25}>{reading.min}</text><text x={width} y={height + 25} textAnchor="end">{reading.max} {unit}</text>
        {shown.map((point) => <Handle key={point} point={point} value={curve[point] ?? 0} scale={scale} wrong={faultsOf(point).length > 0} disabled={disabled} reading={reading} name={words.curvePoints[point]} move={move} />)}
      </svg>
      <div className="curve-sides">
        {(['low', 'high'] as const).map((side) => {
          const points = side === 'low' ? (['noneBelow', 'fullFrom'] as const) : (['fullTo', 'noneAbove'] as const);
          const on = points.every((point) => typeof curve[point] === 'number');
          return (
            <div key={side}>
              <Checkbox checked={on} disabled={disabled} onChange={({ target }) => change(withCurveSide(curve, side, target.checked, reading))}>{words[side]}</Checkbox>
              {on && points.map((point) => (
                <label key={point}><span>{words.curvePoints[point]}</span><InputNumber aria-label={words.curvePoints[point]} value={curve[point] ?? null} step={Number(((reading.max - reading.min) / 100).toPrecision(1))} suffix={unit} disabled={disabled} {...(faultsOf(point).length > 0 ? { status: 'error' as const } : {})} onChange={(value) => value !== null && change({ ...curve, [point]: value })} /><Fault messages={faultsOf(point)} /></label>
              ))}
            </div>
          );
        })}
      </div>
      <small>{words.curveHint}</small>
    </div>
  );
}

interface HandleProps { point: CurvePoint; value: number; scale: Scale; wrong: boolean; disabled: boolean; reading: CardReading; name: string; move: (point: CurvePoint, value: number) => void }

/** One point of the curve: a slider for the pointer and for the keyboard. */
function Handle({ point, value, scale, wrong, disabled, reading, name, move }: HandleProps) {
  const held = useRef(false);
  const { x, y } = handleAt(scale, height, value, point === 'noneBelow' || point === 'noneAbove' ? 0 : 1);
  const drag = (event: PointerEvent<SVGCircleElement>) => {
    const plot = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!held.current || !plot) return;
    const share = (event.clientX - plot.left) / plot.width;
    move(point, valueAt(scale, share * (width + 2 * plotPadding) - plotPadding));
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    move(point, value + by * arrowShare * (event.shiftKey ? 10 : 1) * (reading.max - reading.min));
  };
  return (
    <circle
      cx={x} cy={y} r={8} className={`handle ${wrong ? 'wrong' : ''}`} role="slider" tabIndex={disabled ? -1 : 0} aria-label={name} aria-valuenow={value} aria-valuemin={reading.min} aria-valuemax={reading.max} aria-disabled={disabled}
      onPointerDown={(event) => {
        if (disabled) return;
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag} onPointerUp={() => {
        held.current = false;
      }} onKeyDown={press}
    />
  );
}
