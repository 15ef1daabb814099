import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, DownOutlined } from '@ant-design/icons';
import { Button, InputNumber } from 'antd';
import { useId, useState } from 'react';
import { useLanguage } from '../../hooks/appContext';
import { faultsAt, measureOf } from '../../live/cardEdit';
import type { ByLanguage, CardCriterion } from '../../live/rest/cards';
import { wordsOf } from '../../texts';
import { BothLanguages } from './BothLanguages';
import type { CardEditing } from './cardEditing';
import { FailField } from './FailField';
import { Fault } from './Fault';
import { MeasureField, measureName } from './MeasureField';
import { PointsOfValue } from './PointsOfValue';

export interface CriterionEditorProps { criterion: CardCriterion; place: string; editing: CardEditing; change: (criterion: CardCriterion) => void; move: (by: 1 | -1) => void; remove: (() => void) | null }

/** One criterion: its name and points at a glance, all that it says when it is opened; a fault opens it. */
export function CriterionEditor({ criterion, place, editing, change, move, remove }: CriterionEditorProps) {
  const { language, texts } = useLanguage();
  const { cards: words } = texts;
  const body = useId();
  const { errors, vocabulary, disabled } = editing;
  const wrong = faultsAt(errors, place, true).length > 0;
  const [unfolded, setUnfolded] = useState(Object.keys(criterion.name ?? { shipped: true }).length === 0);
  const open = unfolded || wrong;
  const measure = vocabulary.measures.find(({ id }) => id === criterion.measure);
  const name = wordsOf(criterion.name ?? {}, language) ?? (measure && wordsOf(measure.name, language)) ?? criterion.id;
  const measured = measureName(measureOf(criterion), vocabulary, texts, language);
  const weightFaults = faultsAt(errors, `${place}.weight`);
  return (
    <li className={`card-criterion ${wrong ? 'wrong' : ''}`}>
      <header>
        <button type="button" aria-expanded={open} aria-controls={body} aria-label={words.more(name)} onClick={() => setUnfolded(!open)}><DownOutlined rotate={open ? 180 : 0} /><b>{name}</b>{measured !== name && <small>{measured}</small>}</button>
        <InputNumber aria-label={`${name}: ${words.weight}`} value={criterion.weight} min={0} max={100} suffix={words.points} disabled={disabled} {...(weightFaults.length > 0 ? { status: 'error' as const } : {})} onChange={(weight) => change({ ...criterion, weight: weight ?? 0 })} />
        {!disabled && <span>
          <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={words.up} onClick={() => move(-1)} />
          <Button type="text" size="small" icon={<ArrowDownOutlined />} aria-label={words.down} onClick={() => move(1)} />
          <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={words.delete} disabled={remove === null} onClick={() => remove?.()} />
        </span>}
      </header>
      <Fault messages={[...weightFaults, ...faultsAt(errors, place), ...faultsAt(errors, `${place}.id`)]} />
      {open && (
        <div id={body} className="card-criterion-body">
          <MeasureField criterion={criterion} place={place} editing={editing} change={change} />
          <BothLanguages name={words.nameField} place={`${place}.name`} value={criterion.name} shipped={measure?.name} editing={editing} change={(next) => change(withText(criterion, 'name', next, measure !== undefined))} />
          <BothLanguages name={words.hintField} place={`${place}.hint`} value={criterion.hint} shipped={measure?.hint} longest={300} editing={editing} change={(next) => change(withText(criterion, 'hint', next, measure !== undefined))} />
          {criterion.measure !== 'manual' && <PointsOfValue criterion={criterion} place={place} editing={editing} change={change} />}
          <FailField criterion={criterion} place={place} editing={editing} change={change} />
        </div>
      )}
    </li>
  );
}

/** A text as it is written; emptied in both languages it goes, where the measure ships one. */
function withText(criterion: CardCriterion, part: 'name' | 'hint', value: ByLanguage, ships: boolean): CardCriterion {
  if (!ships || Object.values(value).some((text) => text !== '')) return { ...criterion, [part]: value };
  return Object.fromEntries(Object.entries(criterion).filter(([key]) => key !== part)) as unknown as CardCriterion;
}
