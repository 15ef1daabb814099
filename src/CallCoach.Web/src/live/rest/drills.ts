import type { Band, Language, Named } from '../protocol';
import { apiRoot, http, problemOf, query } from './http';
import type { Page } from './types';

/** Bodies of the practice part of the REST interface: drills, attempts, model recordings. */

export const skills = ['endings', 'pace', 'pause', 'pitch', 'volume', 'silence', 'breath'] as const;
export type Skill = typeof skills[number];

export interface DrillWords { title: string; task: string; tip: string; lines: string[]; customer: string[] }

export interface DrillClip { id: string; seconds: number; callId: string }

export interface DrillSheet { skill: Skill; settings: Record<string, number>; words: Partial<Record<Language, DrillWords>>; seconds: number }

export interface Drill extends DrillSheet {
  id: string;
  /** 0 is the drill that ships. */
  version: number;
  shipped: boolean;
  /** Where a value should be. */
  target: Band;
  clip: DrillClip | null;
  editedBy: string | null;
  editedAt: string | null;
}

export interface DrillSetting { name: string; unit: string; min: number; max: number; whole: boolean }

/** One thing that was tried and measured; seconds from the start, the value in the skill's unit. */
export interface DrillItem { from: number; to: number; value: number; passed: boolean }

export interface DrillResult {
  skill: Skill;
  passed: boolean | null;
  value: number | null;
  right: number;
  least: number;
  share: number;
  target: Band;
  noiseDb: number | null;
  speechSeconds: number;
  items: DrillItem[];
}

export type AttemptOutcome = 'open' | 'passed' | 'failed' | 'incomplete';
export type ExerciseKind = 'script' | 'drill';

export interface Attempt {
  id: string;
  teamId: string;
  agent: Named;
  kind: ExerciseKind;
  exerciseId: string;
  exerciseVersion: number;
  title: string;
  language: Language;
  callId: string;
  private: boolean;
  assignmentId: string | null;
  startedAt: string;
  endedAt: string | null;
  durationSeconds: number;
  outcome: AttemptOutcome;
  reason: string | null;
  value: number | null;
  /** Of a drill a `DrillResult`; `null` in lists. */
  results: unknown;
}

export interface AttemptWish {
  kind: ExerciseKind;
  exerciseId: string;
  language: Language;
  teamId?: string;
  private: boolean;
  assignmentId?: string;
  takeOver: boolean;
}

/** Ten values a second of one voice; the share of each step that was speech, 0 to 1. */
export interface VoiceTrace { levelDbfs: number[]; f0Hz: (number | null)[]; rate: (number | null)[]; active: number[] }

/** Two recordings aligned in time: the model's frame that belongs to each frame of the attempt, ten a second. */
export interface Comparison {
  stepSeconds: number;
  own: VoiceTrace;
  model: VoiceTrace;
  /** For each step of the own attempt the model's. */
  path: number[];
  /** How far apart, 0 (alike) upwards. */
  distance: number;
}

export interface Model { kind: ExerciseKind; exerciseId: string; language: Language; durationSeconds: number; recordedBy: string | null; recordedAt: string }

const team = (id: string) => `/teams/${id}/drills`;

export const drills = {
  list: (teamId: string, cursor: string | null, signal?: AbortSignal) => http.get<Page<Drill>>(`${team(teamId)}${query({ cursor })}`, signal),
  get: (teamId: string, id: string, signal?: AbortSignal) => http.get<Drill>(`${team(teamId)}/${id}`, signal),
  put: (teamId: string, id: string, version: number, sheet: DrillSheet) => http.put<Drill>(`${team(teamId)}/${id}`, { version, sheet }),
  retire: (teamId: string, id: string, version: number) => http.delete(`${team(teamId)}/${id}${query({ version })}`),
  settings: (signal?: AbortSignal) => http.get<Record<Skill, DrillSetting[]>>('/practice/drill-settings', signal),
  /** One of the customer's lines, spoken by the server's synthesiser. */
  voiceUrl: (teamId: string, id: string, language: Language, line: number) => `${apiRoot}${team(teamId)}/${id}/voice${query({ language, line })}`,
  clipUrl: (teamId: string, clipId: string) => `${apiRoot}/teams/${teamId}/clips/${clipId}/audio`,
};

/** When a script came to a step: seconds of sound from the start. */
export interface StepMark { step: number; at: number }

export const attempts = {
  begin: (wish: AttemptWish) => http.post<Attempt>('/practice/attempts', wish),
  list: (filter: { team?: string; exercise?: string; agent?: string; cursor?: string | null; limit?: number }, signal?: AbortSignal) => http.get<Page<Attempt>>(`/practice/attempts${query(filter)}`, signal),
  get: (id: string, signal?: AbortSignal) => http.get<Attempt>(`/practice/attempts/${id}`, signal),
  /** Replaces what was told before. */
  steps: (id: string, steps: readonly StepMark[]) => http.put(`/practice/attempts/${id}/steps`, { steps }),
  end: (id: string, reason: string) => http.post<Attempt>(`/practice/attempts/${id}/end`, { reason }),
  /** `null` where the exercise has no model recording, or one of the two has no voice to compare. */
  comparison: async (id: string, signal?: AbortSignal): Promise<Comparison | null> =>
    await http.get<Comparison | undefined>(`/practice/attempts/${id}/comparison`, signal) ?? null,
  /** A trainer's attempt becomes the exercise's model recording. */
  makeModel: (id: string) => http.post<Model>(`/practice/attempts/${id}/model`),
};

const modelPath = (attempt: Pick<Attempt, 'teamId' | 'kind' | 'exerciseId' | 'language'>) =>
  `/teams/${attempt.teamId}/practice-models/${attempt.kind}/${attempt.exerciseId}/${attempt.language}`;

export const models = {
  audioUrl: (attempt: Pick<Attempt, 'teamId' | 'kind' | 'exerciseId' | 'language'>) => `${apiRoot}${modelPath(attempt)}/audio`,
  /** The file is the body: sound of any format. */
  upload: async (of: Pick<Attempt, 'teamId' | 'kind' | 'exerciseId' | 'language'>, file: File): Promise<Model> => {
    const response = await fetch(`${apiRoot}${modelPath(of)}`, { method: 'PUT', credentials: 'same-origin', headers: { 'Content-Type': 'application/octet-stream' }, body: file });
    if (!response.ok) throw problemOf(response.status, await response.text());
    return await response.json() as Model;
  },
};

/** What a stretch of a call could be practised as. */
export interface DrillSuggestion { skill: Skill; value: number | null; sheet: DrillSheet }

/** An ending that was weak `count` times; what stands beside it is the weakest of them. `ending` is null where calls have no transcript. */
export interface WeakEnding { ending: string | null; count: number; people: number; callId: string; agent: Named; startedAt: string; from: number; to: number; fadeDb: number; text: string | null }

export const moments = {
  suggest: (callId: string, from: number, to: number, skill: Skill | null, signal?: AbortSignal) =>
    http.get<DrillSuggestion>(`/calls/${callId}/drill-suggestion${query({ from, to, skill })}`, signal),
  make: (callId: string, from: number, to: number, sheet: DrillSheet) => http.post<Drill>(`/calls/${callId}/drills`, { from, to, sheet }),
  weakEndings: (teamId: string, signal?: AbortSignal) => http.get<{ items: WeakEnding[] }>(`/teams/${teamId}/weak-endings`, signal),
};
