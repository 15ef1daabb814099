import type { Named } from '../protocol';
import { http } from './http';

export interface ApiKey { id: string; name: string; prefix: string; team: Named; createdAt: string; lastUsedAt: string | null; revokedAt: string | null }

/** The only answer that holds the key itself. */
export interface CreatedApiKey { id: string; name: string; key: string }

export const keys = {
  list: (signal?: AbortSignal) => http.get<ApiKey[]>('/api-keys', signal),
  create: (name: string, teamId: string) => http.post<CreatedApiKey>('/api-keys', { name, teamId }),
  revoke: (id: string) => http.delete(`/api-keys/${id}`),
};
