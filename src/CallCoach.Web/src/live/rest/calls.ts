import type { Feedback } from '../protocol';
import { apiRoot, http, query } from './http';
import type { Call, CallRow, LiveList, Page, Traces } from './types';

/** What the list of calls is narrowed to; a day is `YYYY-MM-DD` in the browser's time zone. */
export interface CallFilter {
  team?: string | undefined;
  agent?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  kind?: string | undefined;
  status?: string | undefined;
  cue?: string | undefined;
  q?: string | undefined;
  minScore?: number | undefined;
  maxScore?: number | undefined;
}

/** The instant at which a local day begins, or with `after` the next one, as ISO 8601 in UTC. */
export function startOfDay(day: string, after = false): string {
  const date = new Date(`${day}T00:00:00`);
  if (after) date.setDate(date.getDate() + 1);
  return date.toISOString();
}

export const calls = {
  list: (filter: CallFilter, cursor: string | null, signal?: AbortSignal) => http.get<Page<CallRow>>(`/calls${query({
    ...filter,
    from: filter.from && startOfDay(filter.from),
    to: filter.to && startOfDay(filter.to, true),
    cursor,
    limit: 30,
  })}`, signal),
  live: (signal?: AbortSignal) => http.get<LiveList>('/calls/live', signal),
  get: (id: string, signal?: AbortSignal) => http.get<Call>(`/calls/${id}`, signal),
  traces: (id: string, signal?: AbortSignal) => http.get<Traces>(`/calls/${id}/traces`, signal),
  swapRoles: (id: string) => http.post<Call>(`/calls/${id}/swap-roles`),
  judge: (id: string, cueNumber: number, feedback: Feedback | null) => http.put<undefined>(`/calls/${id}/cues/${cueNumber}/feedback`, { feedback }),
  delete: (id: string) => http.delete(`/calls/${id}`),
  audioUrl: (id: string) => `${apiRoot}/calls/${id}/audio`,
  downloadUrl: (id: string) => `${apiRoot}/calls/${id}/audio?download=1`,
};
