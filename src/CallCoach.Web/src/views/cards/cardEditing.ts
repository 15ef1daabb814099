import type { CardContent, CardVocabulary } from '../../live/rest/cards';

/** What every part of a card's editor needs to know. */
export interface CardEditing { card: CardContent; vocabulary: CardVocabulary; /** What the server refused, by path. */ errors: Readonly<Record<string, string[]>>; disabled: boolean }
