import { CloseOutlined, UndoOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../hooks/appContext';
import type { ShownPhrase } from '../../live/phraseEdit';

export interface PhraseChipsProps { name: string; phrases: readonly ShownPhrase[]; add: (phrase: string) => void; remove: (phrase: string) => void; disabled: boolean }

/** A list of phrases: taken out by their cross, put in by typing and Enter. Those that ship can come back. */
export function PhraseChips({ name, phrases, add, remove, disabled }: PhraseChipsProps) {
  const { phrases: words } = useTexts();
  const [typed, setTyped] = useState('');
  const put = () => {
    if (!typed.trim()) return;
    add(typed);
    setTyped('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    put();
  };
  return (
    <div className="chips" role="group" aria-label={name}>
      {phrases.map(({ text, origin, removed }) => (
        <span key={text} className={`chip ${origin} ${removed ? 'removed' : ''}`}>
          {text}
          {!disabled && <button type="button" aria-label={removed ? words.bringBack(text) : words.takeOut(text)} onClick={() => removed ? add(text) : remove(text)}>{removed ? <UndoOutlined aria-hidden /> : <CloseOutlined aria-hidden />}</button>}
        </span>
      ))}
      {!disabled && <Input size="small" value={typed} onChange={({ target }) => setTyped(target.value)} onKeyDown={press} onBlur={put} placeholder={words.add} aria-label={`${name}: ${words.add}`} maxLength={200} />}
    </div>
  );
}
