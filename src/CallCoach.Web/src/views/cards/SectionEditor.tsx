import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { faultsAt, moved, newCriterion, withCriteria, withCriterionAt } from '../../live/cardEdit';
import type { CardSectionContent } from '../../live/rest/cards';
import { BothLanguages } from './BothLanguages';
import type { CardEditing } from './cardEditing';
import { CriterionEditor } from './CriterionEditor';
import { Fault } from './Fault';

export interface SectionEditorProps { section: CardSectionContent; index: number; count: number; editing: CardEditing; change: (section: CardSectionContent) => void; move: (by: 1 | -1) => void; remove: () => void }

/** Criteria that belong together; the section weighs what they weigh together. */
export function SectionEditor({ section, index, count, editing, change, move, remove }: SectionEditorProps) {
  const { cards: words } = useTexts();
  const place = `sections[${index}]`;
  return (
    <section className="card panel card-section">
      <header>
        <BothLanguages name={words.section} place={`${place}.name`} value={section.name} editing={editing} change={(name) => change({ ...section, name })} />
        <b className="numbers">{section.weight} {words.points}</b>
        {!editing.disabled && <span>
          <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={words.up} disabled={index === 0} onClick={() => move(-1)} />
          <Button type="text" size="small" icon={<ArrowDownOutlined />} aria-label={words.down} disabled={index === count - 1} onClick={() => move(1)} />
          <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={words.delete} disabled={count === 1} onClick={remove} />
        </span>}
      </header>
      <Fault messages={[...faultsAt(editing.errors, `${place}.criteria`), ...faultsAt(editing.errors, `${place}.id`), ...faultsAt(editing.errors, `${place}.weight`)]} />
      <ol>{section.criteria.map((criterion, at) => (
        <CriterionEditor
          key={at} criterion={criterion} place={`${place}.criteria[${at}]`} editing={editing} change={(next) => change(withCriterionAt(section, at, next))}
          move={(by) => change(withCriteria(section, moved(section.criteria, at, by)))} remove={section.criteria.length > 1 ? () => change(withCriteria(section, section.criteria.filter((_, other) => other !== at))) : null}
        />
      ))}</ol>
      {!editing.disabled && <Button size="small" type="text" icon={<PlusOutlined />} onClick={() => change(withCriteria(section, [...section.criteria, newCriterion(editing.card)]))}>{words.addCriterion}</Button>}
    </section>
  );
}
