import type { Language, Named } from '../protocol';
import { http } from './http';
import type { UserRole } from './types';

export interface Person { id: string; name: string; email: string; roles: UserRole[]; teams: Named[]; language: Language; locked: boolean; /** After wrong passwords; ends by itself. */ lockedUntil: string | null; hasPassword: boolean; /** A link to choose a password is out. */ linkUntil: string | null }

/** Shown once: the server keeps only its hash. */
export interface PersonLink { path: string; expiresAt: string }

/** An agent is in exactly one team. Without a password: a link lets the person choose one. */
export interface NewPerson { name: string; email: string; password?: string; roles: UserRole[]; teamIds: string[]; language: Language }

export interface PersonChange { name?: string; roles?: UserRole[]; teamIds?: string[]; locked?: boolean; password?: string }

export const people = {
  list: (signal?: AbortSignal) => http.get<Person[]>('/users', signal),
  create: (person: NewPerson) => http.post<Person>('/users', person),
  link: (id: string) => http.post<PersonLink>(`/users/${id}/link`),
  signOut: (id: string) => http.post<undefined>(`/users/${id}/sign-out`),
  change: (id: string, change: PersonChange) => http.patch<Person>(`/users/${id}`, change),
};
