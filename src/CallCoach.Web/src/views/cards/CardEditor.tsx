import { PlusOutlined } from '@ant-design/icons';
import { Button, InputNumber, Popconfirm } from 'antd';
import { useLanguage } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useVersionedEdit } from '../../hooks/useVersionedEdit';
import { faultsAt, moved, newSection, sectionFaults, sumOf, withSectionAt } from '../../live/cardEdit';
import { cards, type CardContent, type CardVocabulary, type FullCard } from '../../live/rest/cards';
import type { Team } from '../../live/rest/teams';
import { EditFoot } from '../settings/EditFoot';
import { BothLanguages } from './BothLanguages';
import type { CardEditing } from './cardEditing';
import { versionedCard, type VersionedCard } from './CardPart';
import { CardPreviewPanel } from './CardPreviewPanel';
import { Fault } from './Fault';
import { SectionEditor } from './SectionEditor';

export interface CardEditorProps { team: Team; loaded: VersionedCard; vocabulary: CardVocabulary; mayEdit: boolean; published: (card: FullCard) => void; reload: () => void }

/** The whole of a card; what the server refuses stands at its field. */
export function CardEditor({ team, loaded, vocabulary, mayEdit, published, reload }: CardEditorProps) {
  const { texts: { cards: words, common } } = useLanguage();
  const { busy, run } = useAction();
  const { number } = loaded.card;
  const edit = useVersionedEdit<VersionedCard, CardContent>(loaded, {
    draftOf: ({ card }) => card.content,
    get: async () => versionedCard(await cards.get(team.id, number)),
    put: async (revision, content) => versionedCard(await cards.put(team.id, number, revision, content)),
  });
  const { draft, change, errors, unsaved, state } = edit;
  const editing: CardEditing = { card: draft, vocabulary, errors, disabled: !mayEdit || edit.busy };
  const sum = sumOf(draft);
  const publish = async () => {
    if (!await run(async () => published(await cards.publish(team.id, number, state.version)), words.published)) reload();
  };
  return (
    <>
      <section className="card panel card-head">
        <BothLanguages name={words.titleField} place="title" value={draft.title} editing={editing} change={(title) => change({ ...draft, title })} />
        <CardLimits editing={editing} change={change} />
        <p className={`card-sum numbers ${sum === 100 ? '' : 'wrong'}`}><b>{words.sum(String(sum))}</b>{sum !== 100 && <span>{words.sumHint}</span>}</p>
        <Fault messages={sectionFaults(draft, errors)} />
      </section>
      {draft.sections.map((section, index) => (
        <SectionEditor
          key={section.id} section={section} index={index} count={draft.sections.length} editing={editing} change={(next) => change(withSectionAt(draft, index, next))}
          move={(by) => change({ ...draft, sections: moved(draft.sections, index, by) })} remove={() => change({ ...draft, sections: draft.sections.filter((_, at) => at !== index) })}
        />
      ))}
      {mayEdit && <Button className="add-one" icon={<PlusOutlined />} disabled={edit.busy} onClick={() => change({ ...draft, sections: [...draft.sections, newSection(draft)] })}>{words.newSection}</Button>}
      {mayEdit && <CardPreviewPanel teamId={team.id} content={draft} vocabulary={vocabulary} />}
      {mayEdit && <EditFoot edit={{ ...edit, errors: {} }} mayEdit={mayEdit} version={String(number)} />}
      {mayEdit && (
        <div className="card-publish">
          <span>{unsaved ? words.saveFirst : words.publishConfirm}</span>
          <Popconfirm title={words.publishConfirm} okText={words.publish} cancelText={common.cancel} disabled={unsaved} onConfirm={publish}><Button type="primary" disabled={unsaved || edit.other !== null} loading={busy}>{words.publish}</Button></Popconfirm>
        </div>
      )}
    </>
  );
}

function CardLimits({ editing: { card, errors, disabled }, change }: { editing: CardEditing; change: (card: CardContent) => void }) {
  const { texts: { cards: words } } = useLanguage();
  const field = (name: string, place: string, unit: string, value: number | undefined, put: (value: number) => void, max: number) => {
    const faults = faultsAt(errors, place);
    return (
      <label><span>{name}</span><InputNumber aria-label={name} value={value ?? null} min={0} max={max} suffix={unit} disabled={disabled} {...(faults.length > 0 ? { status: 'error' as const } : {})} onChange={(wanted) => put(wanted ?? 0)} /><Fault messages={faults} /></label>
    );
  };
  return (
    <div className="card-limits">
      {field(words.leastSpeech, 'limits.leastAgentSpeechSeconds', words.seconds, card.limits.leastAgentSpeechSeconds, (leastAgentSpeechSeconds) => change({ ...card, limits: { ...card.limits, leastAgentSpeechSeconds } }), 600)}
      {field(words.leastCall, 'limits.leastCallSeconds', words.seconds, card.limits.leastCallSeconds, (leastCallSeconds) => change({ ...card, limits: { ...card.limits, leastCallSeconds } }), 3600)}
      {field(words.failedTotal, 'failedTotal', words.points, card.failedTotal, (failedTotal) => change({ ...card, failedTotal: Math.round(failedTotal) }), 100)}
    </div>
  );
}
