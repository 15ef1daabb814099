import { PlusOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad, type Load } from '../../hooks/useLoad';
import { newPracticeScript } from '../../live/practiceEdit';
import { practiceScripts, type ScriptList, type ScriptOutline, type ScriptRow } from '../../live/rest/training';
import { wordsOf } from '../../texts';
import { LinkButton } from '../parts/LinkButton';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';
import { OfTeam, PracticeFrame } from './PracticeFrame';
import { StepTags } from './StepTags';

/** The scripts of a team, and those that ship. */
export function ScriptsPage() {
  const { training: words } = useTexts();
  return <PracticeFrame title={words.library.title} lead={words.library.lead}><OfTeam>{(teamId) => <Library teamId={teamId} />}</OfTeam></PracticeFrame>;
}

function Library({ teamId }: { teamId: string }) {
  const load = useLoad(useCallback((signal: AbortSignal) => practiceScripts.list(teamId, signal), [teamId]));
  return <LoadState load={load}>{(list) => <Lists teamId={teamId} list={list} load={load} />}</LoadState>;
}

function Lists({ teamId, list, load }: { teamId: string; list: ScriptList; load: Load<ScriptList> }) {
  const { language, texts: { training: words } } = useLanguage();
  const navigate = useNavigate();
  const { busy, run } = useAction();
  const add = (from: Parameters<typeof practiceScripts.add>[1], done?: string) => void run(async () => {
    const added = await practiceScripts.add(teamId, from);
    await navigate(`/practice/scripts/${teamId}/${added.id}`);
  }, done);
  return (
    <>
      {list.mayEdit && <div className="library-actions"><Button type="primary" icon={<PlusOutlined />} disabled={busy} onClick={() => add({ script: newPracticeScript(language, words.library.newTitle) })}>{words.library.addEmpty}</Button></div>}
      <section aria-label={words.library.own}>
        {list.items.length === 0
          ? <Notice title={words.library.empty} hint={list.mayEdit ? words.library.emptyTrainer : words.library.emptyAgent} />
          : <ul className="library">{list.items.map((row) => <Own key={row.id} teamId={teamId} row={row} mayEdit={list.mayEdit} busy={busy} duplicate={() => add({ copyOf: row.id })}
            putAway={() => void run(async () => { await practiceScripts.putAway(teamId, row.id); load.reload(); })} />)}</ul>}
      </section>
      {list.mayEdit && <section>
        <h2 className="library-head">{words.library.starters}</h2><p className="library-lead">{words.library.startersLead}</p>
        <ul className="library">{list.starters.map((starter) => (
          <li key={starter.id} className="card script-card">
            <Outline outline={starter.outline} />
            <footer><Button disabled={busy} onClick={() => add({ starter: starter.id }, words.library.taken)}>{words.library.take}</Button></footer>
          </li>
        ))}</ul>
      </section>}
    </>
  );
}

function Own({ teamId, row, mayEdit, busy, duplicate, putAway }: { teamId: string; row: ScriptRow; mayEdit: boolean; busy: boolean; duplicate: () => void; putAway: () => void }) {
  const { training: words } = useTexts();
  const { modal } = App.useApp();
  const path = `/practice/scripts/${teamId}/${row.id}`;
  return (
    <li className="card script-card">
      <Outline outline={row.outline} />
      {mayEdit && <p className="facts"><b className={`when ${row.version === 0 || row.changed ? 'draft' : ''}`}>{row.version === 0 ? words.library.draft : row.changed ? words.library.unpublished : words.library.published(row.version)}</b>{row.editedBy && <span>{row.editedBy}</span>}</p>}
      <footer>
        {row.version > 0 && <LinkButton to={`${path}/run`} type="primary">{words.library.practise}</LinkButton>}
        {mayEdit && <LinkButton to={path}>{words.library.edit}</LinkButton>}
        {mayEdit && <Button type="text" disabled={busy} onClick={duplicate}>{words.library.duplicate}</Button>}
        {mayEdit && <Button type="text" disabled={busy} onClick={() => modal.confirm({ title: words.library.putAwayConfirm, okText: words.library.putAway, onOk: putAway })}>{words.library.putAway}</Button>}
      </footer>
    </li>
  );
}

function Outline({ outline }: { outline: ScriptOutline }) {
  const { language, texts: { training: words } } = useLanguage();
  const languages = Object.keys(outline.titles) as (keyof typeof words.languages)[];
  return (
    <>
      <h3>{wordsOf(outline.titles as Record<string, string>, language)}</h3>
      <p className="facts">
        <span>{words.difficulties[outline.difficulty - 1]}</span><span>{words.minutes(outline.minutes)}</span>
        <span>{languages.map((one) => words.languages[one]).join(' · ')}</span>
      </p>
      <StepTags names={outline.steps.map((kind) => words.kinds[kind])} />
    </>
  );
}
