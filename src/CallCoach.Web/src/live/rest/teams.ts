import { http } from './http';

export interface Team { id: string; name: string }

export const teams = {
  list: (signal?: AbortSignal) => http.get<Team[]>('/teams', signal),
  create: (name: string) => http.post<Team>('/teams', { name }),
  rename: (id: string, name: string) => http.patch<Team>(`/teams/${id}`, { name }),
};
