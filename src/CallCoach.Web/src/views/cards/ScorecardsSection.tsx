import { Alert, Button, Popconfirm } from 'antd';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad, type Load } from '../../hooks/useLoad';
import { cards, type CardList, type CardRow } from '../../live/rest/cards';
import type { Team } from '../../live/rest/teams';
import { wordsOf } from '../../texts';
import { callMoment } from '../calls/callMoment';
import { LoadState } from '../parts/LoadState';
import { TeamPart } from '../settings/TeamPart';
import { CardPart } from './CardPart';
import { RescoringPanel } from './RescoringPanel';
import './cards.css';

/** What a team's calls are judged by: the versions of its card, the one that is opened (`?card=`), and scoring old calls again. */
export function ScorecardsSection() {
  const { cards: words } = useTexts();
  return <TeamPart title={words.title} lead={words.lead}>{(team) => <TeamCards key={team.id} team={team} />}</TeamPart>;
}

function TeamCards({ team }: { team: Team }) {
  const { cards: words } = useTexts();
  const { me } = useSession();
  const [search, setSearch] = useSearchParams();
  const mayEdit = me.roles.includes('supervisor') || me.roles.includes('admin');
  const load = useLoad(useCallback((signal: AbortSignal) => cards.list(team.id, signal), [team.id]));
  const chosen = search.get('card');
  const open = (number: number | null) => setSearch(number === null ? {} : { card: String(number) });
  return (
    <LoadState load={load}>{(list) => chosen !== null
      ? <CardPart key={chosen} team={team} number={Number(chosen)} vocabulary={list.vocabulary} mayEdit={mayEdit} leave={() => open(null)} listChanged={load.reload} />
      : (
        <>
          {!mayEdit && <Alert type="info" showIcon title={words.readOnly} />}
          <section className="card panel"><ul className="card-rows">{list.items.map((row) => <li key={row.number}><Row row={row} team={team} mayEdit={mayEdit} load={load} open={open} /></li>)}</ul></section>
          {mayEdit && <RescoringPanel teamId={team.id} />}
        </>
      )}
    </LoadState>
  );
}

function Row({ row, team, mayEdit, load, open }: { row: CardRow; team: Team; mayEdit: boolean; load: Load<CardList>; open: (number: number) => void }) {
  const { language, texts: { cards: words, calls, common } } = useLanguage();
  const { busy, run } = useAction();
  const draft = () => run(async () => {
    const made = await cards.draft(team.id, row.number);
    load.reload();
    open(made.number);
  });
  const remove = async () => {
    if (await run(() => cards.remove(team.id, row.number))) load.reload();
  };
  const at = (iso: string | null) => iso ? callMoment(iso, language, calls) : '';
  const about = row.number === 0 ? words.shipped
    : row.publishedBy ? words.publishedBy(row.publishedBy, at(row.publishedAt)) : row.editedBy ? words.edited(row.editedBy, at(row.editedAt)) : '';
  return (
    <>
      <b>{wordsOf(row.title, language)}</b><em className={`card-state ${row.state}`}>{words.states[row.state]}</em>
      <small>{row.number > 0 && `${words.number(String(row.number))} · `}{about}</small>
      <span className="card-buttons">
        <Button size="small" onClick={() => open(row.number)}>{words.open}</Button>
        {mayEdit && row.state !== 'draft' && <Button size="small" loading={busy} onClick={draft}>{words.newDraft}</Button>}
        {mayEdit && row.state === 'draft' && <Popconfirm title={words.removeConfirm} okText={words.remove} cancelText={common.cancel} okButtonProps={{ danger: true }} onConfirm={remove}><Button size="small" type="text" danger>{words.remove}</Button></Popconfirm>}
      </span>
    </>
  );
}
