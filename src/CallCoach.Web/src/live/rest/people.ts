import type { Language, Named } from '../protocol';
import { http } from './http';
import type { UserRole } from './types';

export interface Person { id: string; name: string; email: string; roles: UserRole[]; teams: Named[]; language: Language; locked: boolean }

/** An agent is in exactly one team. */
export interface NewPerson { name: string; email: string; password: string; roles: UserRole[]; teamIds: string[]; language: Language }

export interface PersonChange { name?: string; roles?: UserRole[]; teamIds?: string[]; locked?: boolean; password?: string }

export const people = {
  list: (signal?: AbortSignal) => http.get<Person[]>('/users', signal),
  create: (person: NewPerson) => http.post<Person>('/users', person),
  change: (id: string, change: PersonChange) => http.patch<Person>(`/users/${id}`, change),
};
