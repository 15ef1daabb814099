import { http } from './http';

export interface Team { id: string; name: string }

/** `hasCalls`: its board would show some. */
export interface TeamOfList extends Team { hasCalls: boolean }

export const teams = {
  list: (signal?: AbortSignal) => http.get<TeamOfList[]>('/teams', signal),
  create: (name: string) => http.post<Team>('/teams', { name }),
  rename: (id: string, name: string) => http.patch<Team>(`/teams/${id}`, { name }),
};
