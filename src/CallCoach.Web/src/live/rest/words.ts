import type { Finding, Side } from '../protocol';
import type { Versioned } from '../versioned';
import { http } from './http';

/** A phrase, or a filler with the words around it that decide. */
export type PhraseEntry = string | { phrase: string };

/** What one list of a book loses and gains. */
export interface ListChange { add?: PhraseEntry[]; remove?: string[] }

/** A class of objection: phrases that show it, phrases that show it is none, and what to say. */
export interface ObjectionPhrases { name: string; phrases: PhraseEntry[]; unless: PhraseEntry[]; answers: string[] }

export interface ObjectionChange { on?: boolean; name?: string; phrases?: ListChange; unless?: ListChange; answers?: string[] }

/** The lists that are edited, in the order in which they are shown. */
export const bookLists = ['fillers', 'closingQuestions', 'nextSteps', 'questions', 'notQuestions', 'refusals', 'benefits', 'holds', 'goodbyes'] as const;
export type BookList = typeof bookLists[number];

/** A phrase book as it ships. */
export type PhraseBook = Record<BookList, PhraseEntry[]> & { stages: Record<string, PhraseEntry[]>; objections: Record<string, ObjectionPhrases> };

/** What a team has changed of a book. */
export type BookChanges = Partial<Record<BookList, ListChange>> & { stages?: Record<string, ListChange>; objections?: Record<string, ObjectionChange> };

/** By language of the call. */
export type PhraseOverrides = Record<string, BookChanges>;

export interface PhraseState extends Versioned { bookVersion: string; defaults: Record<string, PhraseBook>; overrides: PhraseOverrides }

export interface ScriptPointEdit { id: string; text: string; phrases: string[] }

export interface ScriptEdit { id: string; title: string; language: string; points: ScriptPointEdit[] }

export interface ScriptState extends Versioned { defaultScript: string | null; scripts: ScriptEdit[] }

export type ScriptDraft = Pick<ScriptState, 'defaultScript' | 'scripts'>;

/** What is asked before a call is recorded. */
export type ConsentPolicy = 'none' | 'announce' | 'ask';

/** What holds for calls. Days from the start of the call; `null`: kept for ever. */
export interface CallTerms { redact: boolean; consent: ConsentPolicy; audioDays: number | null; textDays: number | null; /** Who looks after the team may listen while a call runs. */ listen: boolean }

export interface CampaignPolicy extends CallTerms { name: string; script: string | null; /** Seen and heard by the agent alone. */ private: boolean }

export interface CampaignState extends Versioned { campaigns: CampaignPolicy[]; others: CallTerms }

export type CampaignDraft = Pick<CampaignState, 'campaigns' | 'others'>;

const team = (id: string, part: string) => `/teams/${id}/${part}`;

export const phrases = {
  get: (teamId: string, signal?: AbortSignal) => http.get<PhraseState>(team(teamId, 'phrases'), signal),
  put: (teamId: string, version: number, overrides: PhraseOverrides) => http.put<PhraseState>(team(teamId, 'phrases'), { version, overrides }),
  /** What the list finds in a sentence, before it is saved. */
  tryOut: (teamId: string, language: string, text: string, side: Side, overrides: PhraseOverrides) => http.post<{ findings: Finding[] }>(team(teamId, 'phrases/try'), { language, text, side, overrides }),
};

export const scripts = {
  get: (teamId: string, signal?: AbortSignal) => http.get<ScriptState>(team(teamId, 'scripts'), signal),
  put: (teamId: string, version: number, draft: ScriptDraft) => http.put<ScriptState>(team(teamId, 'scripts'), { version, ...draft }),
};

export const campaigns = {
  get: (teamId: string, signal?: AbortSignal) => http.get<CampaignState>(team(teamId, 'campaigns'), signal),
  put: (teamId: string, version: number, draft: CampaignDraft) => http.put<CampaignState>(team(teamId, 'campaigns'), { version, ...draft }),
};
