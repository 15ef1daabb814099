import type { Language } from '../protocol';
import type { Versioned } from '../versioned';
import { http } from './http';

export type PlanValue = string | number | boolean | null;

/** A coaching plan or a part of one: pacing, bands by language, rules by code, words by language and code. */
export interface PlanPart { [name: string]: PlanValue | PlanPart }

/** What an editor needs to show one setting. */
export interface PlanSetting {
  /** Its place in the plan: `rules.slow-down.aboveUsual`. */
  path: string;
  kind: 'number' | 'whole' | 'switch';
  unit: string;
  min: number | null;
  max: number | null;
  default: PlanValue;
  names: Record<Language, string>;
}

export interface PlanDescription { pacing: PlanSetting[]; bands: Record<string, PlanSetting[]>; rules: Record<string, PlanSetting[]> }

/** `{value}`, `{usual}`, `{low}`, `{high}` and `{difference}` are filled in. */
export interface CueTemplate { title: string | null; fact: string | null; factAlone: string | null; action: string | null }

export interface RuleState extends Versioned {
  planVersion: string;
  overrides: PlanPart;
  settings: PlanDescription;
  /** Wording that ships, by language and cue. */
  words: Record<Language, Record<string, CueTemplate>>;
}

export const rules = {
  get: (teamId: string, signal?: AbortSignal) => http.get<RuleState>(`/teams/${teamId}/rules`, signal),
  put: (teamId: string, version: number, overrides: PlanPart) => http.put<RuleState>(`/teams/${teamId}/rules`, { version, overrides }),
};
