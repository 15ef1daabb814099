import type { Named } from '../protocol';
import { http, query } from './http';

/** Calls added up; `readings` stand in the order of the board's. Weighted by the agent's speech, `null` while unknown. */
export interface BoardSum { calls: number; talkSeconds: number; scored: number; score: number | null; readings: (number | null)[] }

/** Of a person's daily mean scores over four weeks (docs/board.md). */
export interface ScoreTrend { alert: boolean; perWeek: number; p: number; days: number }

export interface BoardDay { date: string; sum: BoardSum }

export interface BoardPerson { agent: Named; sum: BoardSum; trend: ScoreTrend | null }

export interface BoardReading { name: string; low: number | null; high: number | null }

export interface Board {
  from: string;
  to: string;
  readings: BoardReading[];
  total: BoardSum;
  days: BoardDay[];
  /** People stand in the order of their scores. */
  ranking: boolean;
  agents: BoardPerson[];
}

/** A share that was counted, with its 95 % interval. */
export interface Share { of: number; hits: number; share: number | null; low: number | null; high: number | null }

export interface CueLine { code: string; shown: Share; withheld: Share; effect: { value: number; low: number; high: number } | null }

export interface CueEffect { from: string; to: string; cues: CueLine[]; agents: { agent: Named; cues: CueLine[] }[] }

export interface BoardSettings { version: number; ranking: boolean; editedBy: string | null; editedAt: string | null }

/** Days are `YYYY-MM-DD` of this browser's clock. */
export interface BoardSpan { from: string; to: string; agent?: string | undefined }

const clocked = (span: BoardSpan) => query({ ...span, offset: -new Date(`${span.to}T12:00:00`).getTimezoneOffset() });

export const boards = {
  read: (teamId: string, span: BoardSpan, signal?: AbortSignal) => http.get<Board>(`/teams/${teamId}/board${clocked(span)}`, signal),
  cueEffect: (teamId: string, span: BoardSpan, signal?: AbortSignal) => http.get<CueEffect>(`/teams/${teamId}/cue-effect${clocked(span)}`, signal),
  settings: (teamId: string, signal?: AbortSignal) => http.get<BoardSettings>(`/teams/${teamId}/board-settings`, signal),
  change: (teamId: string, version: number, ranking: boolean) => http.put<BoardSettings>(`/teams/${teamId}/board-settings`, { version, ranking }),
};
