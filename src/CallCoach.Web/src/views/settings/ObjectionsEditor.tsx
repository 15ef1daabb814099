import { DownOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Switch } from 'antd';
import { useId, useState } from 'react';
import { useTexts } from '../../hooks/appContext';
import { newObjectionId, withObjection } from '../../live/phraseEdit';
import type { BookChanges, ObjectionChange, ObjectionPhrases, PhraseBook } from '../../live/rest/words';
import { AnswersField } from './AnswersField';
import { Chips } from './PhrasesSection';

interface Editing { book: PhraseBook; changes: BookChanges; change: (next: BookChanges) => void; disabled: boolean }

const nothing: ObjectionPhrases = { name: '', phrases: [], unless: [], answers: [] };

/** Every class of objection: how customers say it, and what the team suggests to answer. A team may have classes of its own. */
export function ObjectionsEditor(editing: Editing) {
  const { phrases: words } = useTexts();
  const { book, changes, change, disabled } = editing;
  const own = Object.keys(changes.objections ?? {}).filter((id) => !(id in book.objections));
  const add = () => change(withObjection(changes, newObjectionId(own), { name: words.newClassName }));
  return (
    <section className="card panel">
      <header className="panel-head"><h2>{words.objections}</h2>{!disabled && <Button icon={<PlusOutlined />} onClick={add}>{words.newClass}</Button>}</header>
      {[...Object.keys(book.objections), ...own].map((id) => <ObjectionRow key={id} id={id} shipped={book.objections[id] ?? nothing} {...editing} />)}
    </section>
  );
}

function ObjectionRow({ id, shipped, changes, change, disabled }: Editing & { id: string; shipped: ObjectionPhrases }) {
  const { phrases: words, objections, settings, common } = useTexts();
  const [open, setOpen] = useState(false);
  const body = useId();
  const changed = changes.objections?.[id] ?? {};
  const isOwn = shipped === nothing;
  const put = (part: Partial<{ [K in keyof ObjectionChange]: ObjectionChange[K] | undefined }>) => change(withObjection(changes, id, { ...changed, ...part } as ObjectionChange));
  const on = changed.on ?? true;
  const name = changed.name ?? (isOwn ? '' : objections[id] ?? shipped.name);
  return (
    <div className={`objection-row ${on ? '' : 'off'}`}>
      <header>
        <button type="button" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}><b>{name || id}</b>{Object.keys(changed).length > 0 && <small>{settings.changed}</small>}<DownOutlined rotate={open ? 180 : 0} aria-hidden /></button>
        {isOwn
          ? !disabled && <Button size="small" type="text" danger onClick={() => change(withObjection(changes, id, {}))}>{common.delete}</Button>
          : <Switch size="small" aria-label={name} checked={on} disabled={disabled} onChange={(wanted) => put({ on: wanted ? undefined : false })} />}
      </header>
      {open && (
        <div id={body}>
          {isOwn && <label className="phrase-list"><h3>{settings.name}</h3><Input value={name} maxLength={60} disabled={disabled} onChange={({ target }) => put({ name: target.value })} /></label>}
          <Chips name={words.saidSo} shipped={shipped.phrases} changed={changed.phrases} disabled={disabled} change={(phrases) => put({ phrases })} />
          <Chips name={words.unless} shipped={shipped.unless} changed={changed.unless} disabled={disabled} change={(unless) => put({ unless })} />
          <AnswersField shipped={shipped.answers} answers={changed.answers} disabled={disabled} change={(answers) => put({ answers })} />
        </div>
      )}
    </div>
  );
}
