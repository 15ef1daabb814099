import type { Named } from '../protocol';
import { http, query } from './http';
import type { CallRow, Criterion, Page, ReviewState, ScoreCard } from './types';

/** One criterion of a review: the machine's finding, and what a person put beside it. */
export interface ReviewLine {
  criterion: string;
  machine: Criterion | null;
  /** A person's; `null` where the machine's stand. */
  points: number | null;
  reason: string | null;
  editedBy: string | null;
  editedAt: string | null;
}

export interface ReviewStep { state: ReviewState; at: string; by: Named; note: string | null; criterion: string | null }

export interface Review {
  callId: string;
  state: ReviewState;
  /** Goes back with a change. */
  version: number;
  machineTotal: number | null;
  total: number | null;
  summary: string | null;
  card: ScoreCard;
  lines: ReviewLine[];
  steps: ReviewStep[];
}

export interface LineChange { criterion: string; points: number; reason: string | null }

export const reviews = {
  /** `null` without a review that the user may read. */
  get: async (callId: string, signal?: AbortSignal) => await http.get<Review | undefined>(`/calls/${callId}/review`, signal) ?? null,
  begin: (callId: string) => http.post<Review>(`/calls/${callId}/review`),
  save: (callId: string, version: number, summary: string | null, lines: LineChange[]) => http.put<Review>(`/calls/${callId}/review`, { version, summary, lines }),
  publish: (callId: string, version: number) => http.post<Review>(`/calls/${callId}/review/publish`, { version }),
  acknowledge: (callId: string, version: number, note: string | null) => http.post<Review>(`/calls/${callId}/review/acknowledge`, { version, note }),
  dispute: (callId: string, version: number, criterion: string, why: string) => http.post<Review>(`/calls/${callId}/review/dispute`, { version, criterion, why }),
  resolve: (callId: string, version: number, note: string, lines: LineChange[]) => http.post<Review>(`/calls/${callId}/review/resolve`, { version, note, lines }),
};

export type QueueView = 'below' | 'unusual' | 'unreviewed' | 'disputed' | 'sample';

export const queueViews: readonly QueueView[] = ['disputed', 'below', 'unusual', 'unreviewed', 'sample'];

export interface QueueItem {
  call: CallRow;
  /** What is unusual about it; `deviations` is negative below the usual. */
  unusual: { reading: string; value: number; usual: number; deviation: number; deviations: number } | null;
  dispute: { at: string; criterion: string | null; why: string | null } | null;
}

export interface QueueFilter { view: QueueView; agent?: string | undefined; days?: number | undefined; threshold?: number | undefined; seed?: string | undefined }

export const queue = {
  read: (teamId: string, filter: QueueFilter, cursor: string | null, signal?: AbortSignal) => http.get<Page<QueueItem> & { seed: string | null }>(`/teams/${teamId}/queue${query({ ...filter, cursor, limit: filter.view === 'sample' ? 10 : 30 })}`, signal),
};

/** How far several people are apart. */
export interface Spread { raters: number; mean: number | null; deviation: number | null; range: number | null }

export interface CalibrationRow {
  id: string;
  callId: string;
  title: string;
  startedBy: Named;
  startedAt: string;
  closedAt: string | null;
  handedIn: number;
  /** Whether the own sheet is handed in; `null` before it is begun. */
  mine: boolean | null;
}

/** Points by criterion; `null` where it does not apply, missing where it is not judged yet. */
export type SheetPoints = Readonly<Record<string, number | null>>;

export interface CalibrationSheet { version: number; points: SheetPoints; total: number | null; handedInAt: string | null }

export interface CalibrationOutcome {
  raters: { person: Named; total: number | null }[];
  total: Spread;
  machineTotal: number | null;
  criteria: { id: string; points: (number | null)[]; spread: Spread; machine: number | null }[];
}

export interface Calibration { about: CalibrationRow; card: ScoreCard; mine: CalibrationSheet | null; results: CalibrationOutcome | null }

export const calibrations = {
  list: async (teamId: string, signal?: AbortSignal) => (await http.get<{ items: CalibrationRow[] }>(`/teams/${teamId}/calibrations`, signal)).items,
  get: (teamId: string, id: string, signal?: AbortSignal) => http.get<Calibration>(`/teams/${teamId}/calibrations/${id}`, signal),
  start: (teamId: string, callId: string, title: string) => http.post<Calibration>(`/teams/${teamId}/calibrations`, { callId, title }),
  put: (teamId: string, id: string, version: number, points: SheetPoints, handIn: boolean) => http.put<Calibration>(`/teams/${teamId}/calibrations/${id}/mine`, { version, points, handIn }),
  close: (teamId: string, id: string) => http.post<Calibration>(`/teams/${teamId}/calibrations/${id}/close`),
};
