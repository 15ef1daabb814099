import type { Band, Language, Named } from '../protocol';
import { apiRoot, http, problemOf, query } from './http';

/** Bodies of the practice scripts, assignments and their effect in the REST interface. Units as there. */

export const stepKinds = ['opening', 'need', 'value', 'objection', 'close', 'next-step', 'own'] as const;
export type StepKind = typeof stepKinds[number];

export const targetReadings = ['speakingRate', 'pausesPerMinute', 'fadedEndings', 'talkRatio'] as const;
export type TargetReading = typeof targetReadings[number];

export type StepTargets = Record<TargetReading, Band>;

export interface PracticeStep { id: string; kind: StepKind; targets: StepTargets }

export interface PracticePoint { text: string; phrases: string[] }

export interface StepWords { goal: string; customer: string[]; points: PracticePoint[]; say: string[]; avoid: string[]; name: string | null }

export interface PracticeWords { title: string; product: string; customer: string; steps: StepWords[] }

/** A scene to practise: its steps, and the words of each by language, in the order of the steps. */
export interface PracticeScript { difficulty: number; steps: PracticeStep[]; words: Partial<Record<Language, PracticeWords>> }

export interface ScriptOutline { titles: Partial<Record<Language, string>>; difficulty: number; steps: StepKind[]; minutes: number }

export interface ScriptRow { id: string; outline: ScriptOutline; version: number; changed: boolean; revision: number; editedBy: string | null; editedAt: string }

export interface StarterRow { id: string; outline: ScriptOutline }

export interface ScriptList { mayEdit: boolean; items: ScriptRow[]; starters: StarterRow[] }

export interface FullScript { id: string; teamId: string; version: number; changed: boolean; revision: number; editedBy: string | null; editedAt: string; script: PracticeScript; minutes: number }

/** A line of a text that cannot be read. */
export interface TextProblem { line: number; code: string; text: string }

/** What a text says as a script in one language. */
export interface TextSheet { difficulty: number; steps: PracticeStep[]; words: PracticeWords; problems: TextProblem[] }

export interface VoiceRow { step: number; line: number; source: 'recorded' | 'synthetic' | 'none'; seconds: number | null }

export interface VoiceList { synthesiserInstalled: boolean; items: VoiceRow[] }

const scriptsOf = (teamId: string) => `/teams/${teamId}/practice-scripts`;

/** One of the customer's lines: by language, step and line, from 0. */
export interface VoicePlace { language: Language; step: number; line: number }

export const practiceScripts = {
  list: (teamId: string, signal?: AbortSignal) => http.get<ScriptList>(scriptsOf(teamId), signal),
  /** `version` 0 is the draft; left out: what the user is to work with. */
  get: (teamId: string, id: string, version?: number, signal?: AbortSignal) => http.get<FullScript>(`${scriptsOf(teamId)}/${id}${query({ version })}`, signal),
  add: (teamId: string, from: { starter: string } | { copyOf: string } | { script: PracticeScript }) => http.post<FullScript>(scriptsOf(teamId), from),
  put: (teamId: string, id: string, revision: number, script: PracticeScript) => http.put<FullScript>(`${scriptsOf(teamId)}/${id}`, { revision, script }),
  publish: (teamId: string, id: string, revision: number) => http.post<FullScript>(`${scriptsOf(teamId)}/${id}/publish`, { revision }),
  putAway: (teamId: string, id: string) => http.delete(`${scriptsOf(teamId)}/${id}`),
  textUrl: (teamId: string, id: string, language: Language, form: 'markdown' | 'plain') => `${apiRoot}${scriptsOf(teamId)}/${id}/text${query({ language, form })}`,
  readText: (teamId: string, language: Language, text: string) => http.post<TextSheet>(`${scriptsOf(teamId)}/read-text`, { language, text }),
  voices: (teamId: string, id: string, language: Language, version?: number, signal?: AbortSignal) => http.get<VoiceList>(`${scriptsOf(teamId)}/${id}/voices${query({ language, version })}`, signal),
  voiceUrl: (teamId: string, id: string, place: VoicePlace, version?: number) => `${apiRoot}${scriptsOf(teamId)}/${id}/voice${query({ ...place, version })}`,
  /** The file is the body: sound of any format. */
  record: async (teamId: string, id: string, place: VoicePlace, sound: Blob): Promise<VoiceList> => {
    const response = await fetch(practiceScripts.voiceUrl(teamId, id, place), { method: 'PUT', credentials: 'same-origin', headers: { 'Content-Type': 'application/octet-stream' }, body: sound });
    if (!response.ok) throw problemOf(response.status, await response.text());
    return await response.json() as VoiceList;
  },
  takeVoiceAway: (teamId: string, id: string, place: VoicePlace) => http.delete(`${scriptsOf(teamId)}/${id}/voice${query({ ...place })}`),
};

/** `step` is null, or not there in attempts of earlier days, where the whole attempt was judged. */
export interface ScriptTarget { reading: TargetReading; value: number | null; low: number | null; high: number | null; met: boolean | null; step?: { index: number; kind: StepKind; name: string | null } | null }

/** What an attempt at a script came to; `points` is null without a transcript. */
export interface ScriptResult {
  score: number | null;
  points: { step: number; text: string; said: boolean; at: number | null; quote: string | null }[] | null;
  avoided: { phrase: string; at: number; quote: string }[] | null;
  targets: ScriptTarget[];
}

export type Repeat = 'once' | 'daily' | 'weekly';

export interface Assignment {
  id: string;
  kind: 'script' | 'drill';
  exerciseId: string;
  title: string | null;
  wholeTeam: boolean;
  startsAt: string;
  dueAt: string;
  round: number;
  repeat: Repeat;
  lastAt: string | null;
  attempts: number;
  passMark: number | null;
  note: string | null;
  closedAt: string | null;
  revision: number;
  people: number;
  practised: number;
}

export interface Assignee { person: Named; practised: boolean; attempts: number; first: number | null; best: number | null; seconds: number; done: boolean; rounds: number }

export interface AssignmentWish { kind: 'script' | 'drill'; exerciseId: string; dueAt: string; wholeTeam: boolean; people: string[]; repeat: Repeat; attempts: number; passMark: number | null; note: string | null }

export interface Estimate { value: number; low: number | null; high: number | null }

export interface EffectGroup { people: number; callsBefore: number; callsAfter: number; before: number | null; after: number | null; change: Estimate | null }

export interface EffectPerson { person: Named; attempts: number[]; callsBefore: number; callsAfter: number; before: number | null; after: number | null; change: Estimate | null; level: { value: number; calls: number } | null }

export interface Effect { reading: string; readings: string[]; from: string; at: string; to: string; assigned: EffectGroup; others: EffectGroup; difference: Estimate | null; people: EffectPerson[] }

const assignmentsOf = (teamId: string) => `/teams/${teamId}/assignments`;

export const assignments = {
  list: (teamId: string, signal?: AbortSignal) => http.get<{ items: Assignment[] }>(assignmentsOf(teamId), signal),
  get: (teamId: string, id: string, signal?: AbortSignal) => http.get<{ assignment: Assignment; people: Assignee[] }>(`${assignmentsOf(teamId)}/${id}`, signal),
  add: (teamId: string, wish: AssignmentWish) => http.post<{ assignment: Assignment }>(assignmentsOf(teamId), wish),
  close: (teamId: string, id: string, revision: number) => http.post(`${assignmentsOf(teamId)}/${id}/close`, { revision }),
  effect: (teamId: string, id: string, reading: string, signal?: AbortSignal) => http.get<Effect>(`${assignmentsOf(teamId)}/${id}/effect${query({ reading })}`, signal),
};

export interface TodayItem {
  /** Null for a proposal. */
  assignmentId: string | null;
  teamId: string;
  kind: 'script' | 'drill';
  exerciseId: string;
  title: string;
  minutes: number;
  dueAt: string | null;
  overdue: boolean;
  done: boolean;
  made: number;
  needed: number;
  passMark: number | null;
  best: number | null;
  note: string | null;
}

export interface Today { open: number; minutes: number; items: TodayItem[] }

export interface Progress { skills: { reading: string; now: number | null; before: number | null; calls: number | null }[]; curves: { kind: 'script' | 'drill'; exerciseId: string; title: string; values: number[]; lastAt: string }[] }

export const ownPractice = {
  today: (signal?: AbortSignal) => http.get<Today>('/practice/today', signal),
  progress: (signal?: AbortSignal) => http.get<Progress>('/practice/progress', signal),
};
