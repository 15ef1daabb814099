import { Alert, Button } from 'antd';
import type { VersionedEdit } from '../../hooks/useVersionedEdit';
import type { Versioned } from '../../live/versioned';
import { useTexts } from '../../hooks/appContext';

/** Under an editor: what is unsaved, wrong, or changed by somebody else meanwhile, and the ways out. */
export function EditFoot<S extends Versioned, D>({ edit, mayEdit, version }: { edit: VersionedEdit<S, D>; mayEdit: boolean; version?: string }) {
  const { settings: words, edit: more, common } = useTexts();
  const { state, unsaved, busy, other, errors, save, discard } = edit;
  return (
    <footer className="plan-foot">
      {Object.keys(errors).length > 0 && (
        <Alert type="error" title={more.wrong} description={<ul className="plan-errors">{Object.entries(errors).map(([path, sentences]) => <li key={path}><code>{path}</code> {sentences.join(' ')}</li>)}</ul>} />
      )}
      {other
        ? <Alert type="warning" showIcon title={more.conflict(other.editedBy ?? more.somebody)} description={more.conflictHint} />
        : <span>{version === undefined && state.version === 0 ? words.neverChanged : words.version(version ?? String(state.version))}{state.editedBy && ` · ${state.editedBy}`}</span>}
      {unsaved && !other && <b>{words.unsaved}</b>}
      {(unsaved || other) && <Button onClick={discard}>{other ? more.takeTheirs : words.discard}</Button>}
      {mayEdit && <Button type="primary" danger={other !== null} disabled={!unsaved} loading={busy} onClick={() => void save()}>{other ? more.saveMine : common.save}</Button>}
    </footer>
  );
}
