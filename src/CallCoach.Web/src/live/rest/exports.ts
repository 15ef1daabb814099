import { auditQuery, type AuditFilter } from './audit';
import { startOfDay, type CallFilter } from './calls';
import { apiRoot, query } from './http';

export type TableKind = 'csv' | 'xlsx';

export const tableKinds: readonly TableKind[] = ['xlsx', 'csv'];

/** Minutes east of UTC: files have the reader's clock. */
const offset = () => -new Date().getTimezoneOffset();

/** Addresses of files that hold all that a list finds. */
export const exportUrl = {
  calls: (filter: CallFilter) => (kind: TableKind) => `${apiRoot}/exports/calls.${kind}${query({ ...filter, from: filter.from && startOfDay(filter.from), to: filter.to && startOfDay(filter.to, true), offset: offset() })}`,
  audit: (filter: AuditFilter) => (kind: TableKind) => `${apiRoot}/exports/audit.${kind}${query({ ...auditQuery(filter), offset: offset() })}`,
  board: (teamId: string, days: { from?: string | undefined; to?: string | undefined; agent?: string | undefined }) => (kind: TableKind) => `${apiRoot}/teams/${teamId}/board.${kind}${query({ ...days, offset: offset() })}`,
};
