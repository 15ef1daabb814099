import type { Language } from '../protocol';
import { http } from './http';
import type { Me } from './types';

export interface ProfileChange { language?: Language; name?: string; currentPassword?: string; newPassword?: string }

export const session = {
  signIn: (email: string, password: string) => http.post<Me>('/session', { email, password }),
  openLink: (token: string, password: string) => http.post<Me>('/session/link', { token, password }),
  current: (signal?: AbortSignal) => http.get<Me>('/session', signal),
  change: (change: ProfileChange) => http.patch<Me>('/session', change),
  signOut: () => http.delete('/session'),
  signOutEverywhere: () => http.delete('/session/all'),
};
