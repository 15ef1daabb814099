import type { Named } from '../protocol';
import { startOfDay } from './calls';
import { http, query } from './http';

export interface AuditRow { id: number; at: string; user: Named; action: string; teamId: string | null; callId: string | null; detail: string | null }

/** A day is `YYYY-MM-DD` in the browser's time zone. */
export interface AuditFilter { user?: string | undefined; team?: string | undefined; action?: string | undefined; from?: string | undefined; to?: string | undefined; call?: string | undefined }

/** As the server reads it. */
export function auditQuery(filter: AuditFilter) {
  return { ...filter, from: filter.from && startOfDay(filter.from), to: filter.to && startOfDay(filter.to, true) };
}

export const audit = {
  list: async (filter: AuditFilter, cursor: string | null, signal?: AbortSignal) => {
    const page = await http.get<{ items: AuditRow[]; next: number | null }>(`/audit${query({ ...auditQuery(filter), cursor, limit: 50 })}`, signal);
    return { items: page.items, next: page.next === null ? null : String(page.next) };
  },
};
