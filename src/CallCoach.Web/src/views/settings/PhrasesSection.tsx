import { Alert, Segmented } from 'antd';
import { useCallback, useState } from 'react';
import { useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useVersionedEdit } from '../../hooks/useVersionedEdit';
import { shownPhrases, withBook, withList, withoutPhrase, withPhrase, withStage } from '../../live/phraseEdit';
import { bookLists, phrases, type BookChanges, type ListChange, type PhraseBook, type PhraseOverrides, type PhraseState } from '../../live/rest/words';
import { LoadState } from '../parts/LoadState';
import { EditFoot } from './EditFoot';
import { ObjectionsEditor } from './ObjectionsEditor';
import { PhraseChips } from './PhraseChips';
import { PhraseTryBox } from './PhraseTryBox';
import { TeamPart } from './TeamPart';

/** What the words of a call are listened for: objections with their answers, fillers, closing questions and the rest, in each language. */
export function PhrasesSection() {
  const { phrases: words } = useTexts();
  return <TeamPart title={words.title} lead={words.lead}>{(team) => <TeamPhrases key={team.id} teamId={team.id} />}</TeamPart>;
}

function TeamPhrases({ teamId }: { teamId: string }) {
  const load = useLoad(useCallback((signal: AbortSignal) => phrases.get(teamId, signal), [teamId]));
  return <LoadState load={load}>{(state) => <Editor teamId={teamId} loaded={state} />}</LoadState>;
}

function Editor({ teamId, loaded }: { teamId: string; loaded: PhraseState }) {
  const { language, texts: { phrases: words, settings } } = useLanguage();
  const { me } = useSession();
  const edit = useVersionedEdit<PhraseState, PhraseOverrides>(loaded, { draftOf: ({ overrides }) => overrides, get: () => phrases.get(teamId), put: (version, overrides) => phrases.put(teamId, version, overrides) });
  const languages = Object.keys(edit.state.defaults).sort((a, b) => b.localeCompare(a)); // zh-CN before en
  const [chosen, setChosen] = useState(() => languages.includes(language) ? language : languages[0] ?? '');
  const mayEdit = me.roles.some((role) => role !== 'agent');
  const book = edit.state.defaults[chosen], changes = edit.draft[chosen] ?? {};
  if (!book) return null;
  const change = (next: BookChanges) => edit.change(withBook(edit.draft, chosen, next));
  const editing = { book, changes, change, disabled: !mayEdit || edit.busy };
  return (
    <>
      {!mayEdit && <Alert type="info" showIcon title={words.readOnly} />}
      <section className="card panel">
        <header className="panel-head"><h2>{words.language}</h2><Segmented aria-label={words.language} value={chosen} onChange={setChosen} options={languages.map((value) => ({ value, label: settings.bandLanguages[value] ?? value }))} /></header>
        <p className="settings-lead">{words.syntax}</p>
        <PhraseTryBox key={chosen} teamId={teamId} language={chosen} overrides={edit.draft} />
      </section>
      <ObjectionsEditor key={`objections ${chosen}`} {...editing} />
      <section className="card panel" lang={chosen}>
        <h2>{words.lists}</h2>
        {bookLists.map((list) => <Chips key={list} name={words.listNames[list]} shipped={book[list]} changed={changes[list]} disabled={editing.disabled} change={(next) => change(withList(changes, list, next))} />)}
      </section>
      <Stages {...editing} language={chosen} />
      <EditFoot edit={edit} mayEdit={mayEdit} version={edit.state.bookVersion} />
    </>
  );
}

function Stages({ book, changes, change, disabled, language }: { book: PhraseBook; changes: BookChanges; change: (next: BookChanges) => void; disabled: boolean; language: string }) {
  const { phrases: words, stages } = useTexts();
  return (
    <details className="card panel fold" lang={language}>
      <summary><h2>{words.stages}</h2></summary>
      {Object.entries(book.stages).map(([stage, shipped]) => <Chips key={stage} name={stages[stage] ?? stage} shipped={shipped} changed={changes.stages?.[stage]} disabled={disabled} change={(next) => change(withStage(changes, stage, next))} />)}
    </details>
  );
}

export function Chips({ name, shipped, changed, change, disabled }: { name: string; shipped: PhraseBook['fillers']; changed: ListChange | undefined; change: (next: ListChange | undefined) => void; disabled: boolean }) {
  return (
    <div className="phrase-list">
      <h3>{name}</h3>
      <PhraseChips name={name} phrases={shownPhrases(shipped, changed)} disabled={disabled} add={(text) => change(withPhrase(shipped, changed, text))} remove={(text) => change(withoutPhrase(shipped, changed, text))} />
    </div>
  );
}
