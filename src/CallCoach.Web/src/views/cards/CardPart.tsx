import { Button } from 'antd';
import { useCallback } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { cards, type CardVocabulary, type FullCard } from '../../live/rest/cards';
import type { Team } from '../../live/rest/teams';
import type { Versioned } from '../../live/versioned';
import { LoadState } from '../parts/LoadState';
import { CardEditor } from './CardEditor';

/** A card as something that several people may edit. */
export interface VersionedCard extends Versioned { card: FullCard }

export interface CardPartProps { team: Team; number: number; vocabulary: CardVocabulary; mayEdit: boolean; leave: () => void; listChanged: () => void }

/** One version of a card: to be read, and as a draft to be written. */
export function CardPart({ team, number, vocabulary, mayEdit, leave, listChanged }: CardPartProps) {
  const { cards: words } = useTexts();
  const load = useLoad(useCallback((signal: AbortSignal) => cards.get(team.id, number, signal), [team.id, number]));
  const published = (card: FullCard) => {
    load.set(card);
    listChanged();
  };
  return (
    <>
      <Button className="card-back" type="text" onClick={leave}>{'←'} {words.back}</Button>
      <LoadState load={load}>{(card) => <CardEditor key={`${card.number} ${card.state}`} team={team} loaded={versionedCard(card)} vocabulary={vocabulary} mayEdit={mayEdit && card.state === 'draft'} published={published} reload={load.reload} />}</LoadState>
    </>
  );
}

export function versionedCard(card: FullCard): VersionedCard {
  return { version: card.revision, editedBy: card.editedBy, editedAt: card.editedAt, card };
}
