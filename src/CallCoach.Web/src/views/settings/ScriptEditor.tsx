import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Popconfirm, Segmented } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { mostPhrases, mostPoints, withNewPoint, withoutPoint, withPoint, withPointMoved } from '../../live/scriptEdit';
import type { ScriptEdit, ScriptPointEdit } from '../../live/rest/words';
import { PhraseChips } from './PhraseChips';

export interface ScriptEditorProps { script: ScriptEdit; /** Is what stands at this place of the script wrong? */ isWrong: (place: string) => boolean; isDefault: boolean; disabled: boolean; put: (script: ScriptEdit) => void; remove: () => void; makeDefault: (wanted: boolean) => void }

/** One script: its title, its points in order, and for each the ways of saying it. */
export function ScriptEditor({ script, isWrong, isDefault, disabled, put, remove, makeDefault }: ScriptEditorProps) {
  const { scripts: words, capture, common } = useTexts();
  const languages = (['zh-CN', 'en'] as const).map((value) => ({ value, label: capture.languages[value] }));
  return (
    <section className="card panel script-editor" lang={script.language}>
      <header>
        <Input value={script.title} {...errorStatus(isWrong('title'))} placeholder={words.titleField} aria-label={words.titleField} maxLength={100} disabled={disabled} onChange={({ target }) => put({ ...script, title: target.value })} />
        <Segmented aria-label={capture.callLanguage} value={script.language} options={languages} disabled={disabled} onChange={(language) => put({ ...script, language })} />
        <Checkbox checked={isDefault} disabled={disabled} onChange={({ target }) => makeDefault(target.checked)}>{words.isDefault}</Checkbox>
        {!disabled && <Popconfirm title={words.deleteConfirm} okText={common.delete} cancelText={common.cancel} okButtonProps={{ danger: true }} onConfirm={remove}><Button type="text" danger icon={<DeleteOutlined />} aria-label={common.delete} /></Popconfirm>}
      </header>
      <ol>{script.points.map((point, index) => (
        <Point key={point.id} number={index + 1} point={point} isWrong={isWrong(`points.${index}.text`)} disabled={disabled} put={(changed) => put(withPoint(script, changed))} remove={() => put(withoutPoint(script, point.id))} move={(by) => put(withPointMoved(script, point.id, by))} />
      ))}</ol>
      {!disabled && <Button size="small" type="text" icon={<PlusOutlined />} disabled={script.points.length >= mostPoints} onClick={() => put(withNewPoint(script))}>{words.addPoint}</Button>}
    </section>
  );
}

function errorStatus(isWrong: boolean) {
  return isWrong ? { status: 'error' as const } : {};
}

function Point({ number, point, isWrong, disabled, put, remove, move }: { number: number; point: ScriptPointEdit; isWrong: boolean; disabled: boolean; put: (point: ScriptPointEdit) => void; remove: () => void; move: (by: 1 | -1) => void }) {
  const { scripts: words, common } = useTexts();
  const full = point.phrases.length >= mostPhrases;
  return (
    <li>
      <b className="numbers">{number}</b>
      <Input value={point.text} {...errorStatus(isWrong)} placeholder={words.pointField} aria-label={`${words.pointField} ${number}`} maxLength={200} disabled={disabled} onChange={({ target }) => put({ ...point, text: target.value })} />
      {!disabled && <span>
        <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={words.up} onClick={() => move(-1)} />
        <Button type="text" size="small" icon={<ArrowDownOutlined />} aria-label={words.down} onClick={() => move(1)} />
        <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={common.delete} onClick={remove} />
      </span>}
      <PhraseChips
        name={words.ways} phrases={point.phrases.map((text) => ({ text, origin: 'added', removed: false }))} disabled={disabled}
        add={(text) => !full && !point.phrases.includes(text.trim()) && put({ ...point, phrases: [...point.phrases, text.trim()] })} remove={(text) => put({ ...point, phrases: point.phrases.filter((one) => one !== text) })}
      />
    </li>
  );
}
