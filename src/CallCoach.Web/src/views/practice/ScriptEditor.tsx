import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Segmented } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useLanguage } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import { useVersionedEdit } from '../../hooks/useVersionedEdit';
import { mostSteps, practiceLanguages, withLanguage, withoutLanguage, withStepAdded } from '../../live/practiceEdit';
import type { Language } from '../../live/protocol';
import { practiceScripts, stepKinds, type FullScript, type PracticeScript } from '../../live/rest/training';
import { ImportDialog } from './ImportDialog';
import { SceneFields } from './SceneFields';
import { ScriptFoot } from './ScriptFoot';
import { ScriptPreview } from './ScriptPreview';
import { StepEditor } from './StepEditor';

/** The editor's own idea of a version is the draft's revision: that is what a second editor would overwrite. */
interface DraftState extends Omit<FullScript, 'version'> { version: number; practised: number }

const stateOf = (full: FullScript): DraftState => ({ ...full, version: full.revision, practised: full.version });

type View = 'write' | 'preview';

/** The scene, its steps in one language or two side by side, and the ways to publish, import and export. */
export function ScriptEditor({ loaded, published }: { loaded: FullScript; published: (full: FullScript) => void }) {
  const { language, texts: { training: { editor: words, languages: names, kinds } } } = useLanguage();
  const { modal } = App.useApp();
  const { teamId, id } = loaded;
  const store = useMemo(() => ({
    draftOf: (state: DraftState): PracticeScript => state.script,
    get: async () => stateOf(await practiceScripts.get(teamId, id, 0)),
    put: async (revision: number, script: PracticeScript) => stateOf(await practiceScripts.put(teamId, id, revision, script)),
  }), [teamId, id]);
  const edit = useVersionedEdit<DraftState, PracticeScript>(useMemo(() => stateOf(loaded), [loaded]), store);
  const [view, setView] = useState<View>('write');
  const [importing, setImporting] = useState(false);
  const { draft, change } = edit;
  const written = practiceLanguages.filter((one) => draft.words[one]);
  const [shown, setShown] = useState<Language | 'both'>(written.length > 1 && innerWidth > 900 ? 'both' : written.includes(language) ? language : written[0] ?? 'zh-CN');
  const columns = shown === 'both' ? written : written.includes(shown) ? [shown] : written;
  const voiceLanguage = columns[0] ?? 'zh-CN';
  const missing = practiceLanguages.filter((one) => !draft.words[one]);
  return (
    <div className="script-page">
      <div className="script-tools">
        <Segmented<View> value={view} onChange={setView} options={[{ value: 'write', label: words.write }, { value: 'preview', label: words.preview }]} />
        {written.length > 1 && <Segmented<Language | 'both'> value={shown} onChange={setShown} options={[...written.map((one) => ({ value: one, label: names[one] })), { value: 'both' as const, label: words.sideBySide }]} />}
        {missing.map((one) => <Button key={one} onClick={() => { change(withLanguage(draft, one)); setShown('both'); }}>{words.addLanguage(names[one])}</Button>)}
        {written.length > 1 && shown !== 'both' && <Button type="text" danger onClick={() => modal.confirm({ title: words.removeLanguageConfirm, okText: words.removeLanguage, okButtonProps: { danger: true }, onOk: () => change(withoutLanguage(draft, shown)) })}>{words.removeLanguage}</Button>}
        <span className="push">
          <Button type="text" onClick={() => setImporting(true)}>{words.importText}</Button>
          <ExportMenu teamId={teamId} id={id} languages={written} disabled={edit.unsaved} />
        </span>
      </div>
      {view === 'preview' ? <ScriptPreview script={draft} languages={columns} /> : (
        <>
          <SceneFields script={draft} languages={columns} put={change} errors={edit.errors} disabled={edit.busy} />
          <Steps edit={edit} columns={columns} teamId={teamId} id={id} voiceLanguage={voiceLanguage} />
          {draft.steps.length < mostSteps && <Dropdown trigger={['click']} menu={{ items: stepKinds.map((kind) => ({ key: kind, label: kinds[kind] })), onClick: ({ key }) => change(withStepAdded(draft, key as typeof stepKinds[number])) }}><Button className="add-step" icon={<PlusOutlined />} block>{words.addStep}</Button></Dropdown>}
        </>
      )}
      <ScriptFoot edit={edit} practised={edit.state.practised} changed={edit.state.changed} publish={async () => published(await practiceScripts.publish(teamId, id, edit.state.revision))} />
      {importing && <ImportDialog teamId={teamId} script={draft} language={columns.includes(language) ? language : voiceLanguage} close={() => setImporting(false)} take={change} />}
    </div>
  );
}

function Steps({ edit, columns, teamId, id, voiceLanguage }: { edit: ReturnType<typeof useVersionedEdit<DraftState, PracticeScript>>; columns: readonly Language[]; teamId: string; id: string; voiceLanguage: Language }) {
  const { draft, change } = edit;
  const revision = edit.state.revision;
  // Asked again after every save: other words are other sounds.
  const voices = useLoad(useCallback((signal: AbortSignal) => practiceScripts.voices(teamId, id, voiceLanguage, revision > 0 ? 0 : undefined, signal), [teamId, id, voiceLanguage, revision]));
  const saved = edit.state.script.words[voiceLanguage];
  return (
    <ol className="steps">
      {draft.steps.map((step, index) => (
        <StepEditor key={step.id} script={draft} index={index} columns={columns} errors={edit.errors} disabled={edit.busy} put={change}
          voice={{ teamId, scriptId: id, language: voiceLanguage, voices, savedLine: (line) => saved?.steps[index]?.customer[line] ?? null }} />
      ))}
    </ol>
  );
}

function ExportMenu({ teamId, id, languages, disabled }: { teamId: string; id: string; languages: readonly Language[]; disabled: boolean }) {
  const { texts: { training: { editor: words, languages: names } } } = useLanguage();
  const { run } = useAction();
  const items = languages.flatMap((one) => (['markdown', 'plain'] as const).map((form) => ({
    key: `${one} ${form}`, label: `${names[one]} · ${form === 'markdown' ? words.exportMarkdown : words.exportPlain}`,
    onClick: () => void run(() => download(practiceScripts.textUrl(teamId, id, one, form), `${one}.${form === 'markdown' ? 'md' : 'txt'}`)),
  })));
  return <Dropdown trigger={['click']} disabled={disabled} menu={{ items }}><Button type="text">{words.exportText}</Button></Dropdown>;
}

async function download(url: string, name: string): Promise<void> {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(name);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `callcoach-${name}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
