import { Alert, Button, Tooltip } from 'antd';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import type { VersionedEdit } from '../../hooks/useVersionedEdit';
import { Problem } from '../../live/rest/http';
import type { Versioned } from '../../live/versioned';
import { placeOf } from './scriptPlaces';

export interface ScriptFootProps<S extends Versioned, D> { edit: VersionedEdit<S, D>; /** The version that agents practise; 0 while none is. */ practised: number; changed: boolean; /** Publishes, and shows what came of it. */ publish: () => Promise<unknown> }

/** Under the editor: where the script stands, what is wrong with it, and the two buttons. */
export function ScriptFoot<S extends Versioned, D>({ edit, practised, changed, publish }: ScriptFootProps<S, D>) {
  const texts = useTexts();
  const { training: { editor: words, library } } = texts;
  const { busy, run } = useAction();
  const [refused, setRefused] = useState<Readonly<Record<string, string[]>>>({});
  const errors = { ...refused, ...edit.errors };
  const foot = useRef<HTMLElement>(null);
  const count = Object.keys(errors).length;
  useLayoutEffect(() => {
    if (count > 0) foot.current?.scrollIntoView({ block: 'end' });
  }, [count]);
  const send = () => run(async () => {
    try {
      await publish();
      setRefused({});
    } catch (problem) {
      if (problem instanceof Problem && problem.code === 'invalid') setRefused(problem.errors);
      throw problem;
    }
  }, words.published);
  const nothingNew = practised > 0 && !changed;
  return (
    <footer className="script-foot card" ref={foot}>
      {count > 0 && <Alert type="error" title={words.wrong} description={<ul>{Object.entries(errors).map(([path, sentences]) => <li key={path}><b>{placeOf(path, texts)}</b> {sentences.join(' ')}</li>)}</ul>} />}
      {edit.other && <Alert type="warning" showIcon title={words.conflict(edit.other.editedBy ?? words.somebody)} action={<Button size="small" onClick={edit.discard}>{words.takeTheirs}</Button>} />}
      <div>
        <span>{practised > 0 ? library.published(practised) : words.neverPublished}{edit.unsaved ? ` · ${words.unsaved}` : changed && practised > 0 ? ` · ${library.unpublished}` : ''}</span>
        <Button disabled={!edit.unsaved} danger={edit.other !== null} loading={edit.busy} onClick={() => void edit.save()}>{edit.other ? words.keepMine : words.save}</Button>
        <Tooltip title={words.publishHint}><Button type="primary" disabled={edit.unsaved || nothingNew} loading={busy} onClick={() => void send()}>{words.publish}</Button></Tooltip>
      </div>
    </footer>
  );
}
