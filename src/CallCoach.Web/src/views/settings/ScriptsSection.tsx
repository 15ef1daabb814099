import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useCallback } from 'react';
import { useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useVersionedEdit } from '../../hooks/useVersionedEdit';
import { newScript } from '../../live/scriptEdit';
import { scripts, type ScriptDraft, type ScriptEdit, type ScriptState } from '../../live/rest/words';
import { LoadState } from '../parts/LoadState';
import { EditFoot } from './EditFoot';
import { ScriptEditor } from './ScriptEditor';
import { TeamPart } from './TeamPart';

/** As many as the server keeps for one team. */
const mostScripts = 50;

/** What agents mean to say: points that tick themselves in the call, found by their phrases. */
export function ScriptsSection() {
  const { scripts: words } = useTexts();
  return <TeamPart title={words.title} lead={words.lead}>{(team) => <TeamScripts key={team.id} teamId={team.id} />}</TeamPart>;
}

function TeamScripts({ teamId }: { teamId: string }) {
  const load = useLoad(useCallback((signal: AbortSignal) => scripts.get(teamId, signal), [teamId]));
  return <LoadState load={load}>{(state) => <Editor teamId={teamId} loaded={state} />}</LoadState>;
}

function Editor({ teamId, loaded }: { teamId: string; loaded: ScriptState }) {
  const { language, texts: { scripts: words } } = useLanguage();
  const { me } = useSession();
  const edit = useVersionedEdit<ScriptState, ScriptDraft>(loaded, { draftOf: ({ defaultScript, scripts: all }) => ({ defaultScript, scripts: all }), get: () => scripts.get(teamId), put: (version, draft) => scripts.put(teamId, version, draft) });
  const { draft, change } = edit;
  const mayEdit = me.roles.some((role) => role !== 'agent');
  const put = (script: ScriptEdit) => change({ ...draft, scripts: draft.scripts.map((one) => one.id === script.id ? script : one) });
  const remove = (id: string) => change({ scripts: draft.scripts.filter((one) => one.id !== id), defaultScript: draft.defaultScript === id ? null : draft.defaultScript });
  const add = () => change({ ...draft, scripts: [...draft.scripts, newScript(crypto.randomUUID(), language)] });
  return (
    <>
      {!mayEdit && <Alert type="info" showIcon title={words.readOnly} />}
      {draft.scripts.length === 0 && <p className="panel-empty">{words.none}</p>}
      {draft.scripts.map((script, index) => (
        <ScriptEditor key={script.id} script={script} isWrong={(place) => `scripts.${index}.${place}` in edit.errors} isDefault={draft.defaultScript === script.id} disabled={!mayEdit || edit.busy} put={put} remove={() => remove(script.id)} makeDefault={(wanted) => change({ ...draft, defaultScript: wanted ? script.id : null })} />
      ))}
      {mayEdit && <Button className="add-one" icon={<PlusOutlined />} disabled={draft.scripts.length >= mostScripts} onClick={add}>{words.add}</Button>}
      <EditFoot edit={edit} mayEdit={mayEdit} />
    </>
  );
}
