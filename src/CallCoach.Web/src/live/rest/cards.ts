import { http } from './http';
import type { CallRow } from './types';

/** By language tag. */
export type ByLanguage = Record<string, string>;

/** From a reading to a share of the points; an edge that is missing is open. */
export interface CardCurve { noneBelow?: number | null; fullFrom?: number | null; fullTo?: number | null; noneAbove?: number | null }

/** docs/scorecards.md. */
export interface CardCriterion {
  id: string;
  measure: string;
  reading?: string;
  cue?: string;
  weight: number;
  margin?: { low?: number; high?: number };
  curve?: CardCurve;
  failBelow?: number;
  leastAgentSpeechSeconds?: number;
  name?: ByLanguage;
  hint?: ByLanguage;
}

export interface CardSectionContent { id: string; name: ByLanguage; weight: number; criteria: CardCriterion[] }

export interface CardContent {
  title: ByLanguage;
  limits: { leastAgentSpeechSeconds?: number; leastCallSeconds?: number };
  failedTotal?: number;
  sections: CardSectionContent[];
}

export interface CardRow {
  /** 0 is the card that ships. */
  number: number;
  /** What scores are stamped with. */
  version: string;
  state: 'draft' | 'published' | 'archived';
  /** Goes back with a change. */
  revision: number;
  title: ByLanguage;
  basedOn: number;
  editedBy: string | null;
  editedAt: string | null;
  publishedBy: string | null;
  publishedAt: string | null;
  archivedAt: string | null;
}

export interface FullCard extends CardRow { content: CardContent }

export interface CardMeasure { id: string; restsOn: string; name: ByLanguage; hint: ByLanguage }

export interface CardReading { id: string; unit: string; min: number; max: number; hasBand: boolean; needsBothSides: boolean; needsWords: boolean; name: ByLanguage }

/** Everything that a card may name. */
export interface CardVocabulary { measures: CardMeasure[]; readings: CardReading[]; cues: string[] }

export interface CardList { version: string; items: CardRow[]; vocabulary: CardVocabulary }

export interface ScoreSpread { scored: number; unscored: number; mean: number | null; median: number | null; /** Calls with 0–9, 10–19 … 90–100. */ tens: number[] }

export interface CardPreview {
  calls: number;
  skipped: number;
  before: ScoreSpread;
  after: ScoreSpread;
  changes: { call: CallRow; after: number | null }[];
  criteria: { id: string; applied: number; share: number | null; failed: number }[];
}

export interface Rescoring {
  id: string;
  cardVersion: string;
  state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
  from: string | null;
  total: number;
  done: number;
  changed: number;
  skipped: number;
  startedBy: string | null;
  startedAt: string;
  endedAt: string | null;
}

export const cards = {
  list: (teamId: string, signal?: AbortSignal) => http.get<CardList>(`/teams/${teamId}/cards`, signal),
  get: (teamId: string, number: number, signal?: AbortSignal) => http.get<FullCard>(`/teams/${teamId}/cards/${number}`, signal),
  draft: (teamId: string, basedOn: number) => http.post<FullCard>(`/teams/${teamId}/cards`, { basedOn }),
  put: (teamId: string, number: number, revision: number, content: CardContent) => http.put<FullCard>(`/teams/${teamId}/cards/${number}`, { revision, content }),
  remove: (teamId: string, number: number) => http.delete(`/teams/${teamId}/cards/${number}`),
  publish: (teamId: string, number: number, revision: number) => http.post<FullCard>(`/teams/${teamId}/cards/${number}/publish`, { revision }),
  preview: (teamId: string, content: CardContent) => http.post<CardPreview>(`/teams/${teamId}/cards/preview`, { content }),
};

export const rescorings = {
  list: async (teamId: string, signal?: AbortSignal) => (await http.get<{ items: Rescoring[] }>(`/teams/${teamId}/rescorings`, signal)).items,
  start: (teamId: string, from: string | null) => http.post<Rescoring>(`/teams/${teamId}/rescorings`, { from }),
  stop: (teamId: string, id: string) => http.delete<Rescoring>(`/teams/${teamId}/rescorings/${id}`),
};
