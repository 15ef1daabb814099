import type { Language } from '../protocol';
import { http } from './http';

/** How well the corrected score foretells reviews that it was not learned from; errors in points. */
export interface HeldOut {
  calls: number;
  plainError: number;
  correctedError: number;
  gain: number;
  gainLow: number;
  gainHigh: number;
  plainR2: number;
  correctedR2: number;
  coverage: number;
  isBetter: boolean;
}

export interface Learned {
  cardVersion: string;
  calls: number;
  /** Points that people give more than the card on average. */
  intercept: number;
  halfWidth: number;
  level: number;
  /** `low`: the share of its points that a tenth of the calls do not exceed. */
  weights: { criterion: string; low: number; pointsWhenPoor: number }[];
  heldOut: HeldOut;
}

export interface CardNames { sections: { criteria: { id: string; name: Record<Language, string> }[] }[] }

export interface Correction {
  version: number;
  active: Learned | null;
  outdated: boolean;
  reviews: number;
  needed: number;
  learned: Learned | null;
  card: CardNames;
  editedBy: string | null;
  editedAt: string | null;
}

export interface CallCorrection {
  machine: number;
  corrected: number;
  low: number;
  high: number;
  level: number;
  calls: number;
  intercept: number;
  parts: { criterion: string; points: number }[];
}

export const corrections = {
  of: (teamId: string, signal?: AbortSignal) => http.get<Correction>(`/teams/${teamId}/correction`, signal),
  change: (teamId: string, version: number, on: boolean) => http.put<Correction>(`/teams/${teamId}/correction`, { version, on }),
  /** `null` where there is none. */
  ofCall: async (callId: string, signal?: AbortSignal) => await http.get<CallCorrection | undefined>(`/calls/${callId}/correction`, signal) ?? null,
};
