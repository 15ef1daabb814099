import type { Named } from '../protocol';
import { apiRoot, http, query } from './http';
import type { Page } from './types';

/** What somebody said of a moment of a call, or of the call as a whole. */
export interface Comment {
  id: string;
  /** The comment that it answers. */
  parent: string | null;
  /** Seconds from the start of the call. */
  at: number | null;
  /** Empty when it was taken back and has answers. */
  text: string;
  author: Named;
  writtenAt: string;
  editedAt: string | null;
  version: number;
}

export const comments = {
  list: async (callId: string, signal?: AbortSignal) => (await http.get<{ items: Comment[] }>(`/calls/${callId}/comments`, signal)).items,
  add: (callId: string, text: string, at: number | null, parent: string | null) => http.post<Comment>(`/calls/${callId}/comments`, { text, at, parent }),
  change: (callId: string, id: string, version: number, text: string) => http.put<Comment>(`/calls/${callId}/comments/${id}`, { version, text }),
  remove: (callId: string, id: string) => http.delete(`/calls/${callId}/comments/${id}`),
};

/** A stretch of a call that the whole team may hear. */
export interface Clip { id: string; callId: string; agent: Named; from: number; to: number; title: string; note: string | null; sharedBy: Named; sharedAt: string }

/** As long as a clip may be, seconds. */
export const longestClip = 300;

export const clips = {
  list: (teamId: string, cursor: string | null, signal?: AbortSignal) => http.get<Page<Clip>>(`/teams/${teamId}/clips${query({ cursor })}`, signal),
  share: (callId: string, from: number, to: number, title: string, note: string | null) => http.post<Clip>(`/calls/${callId}/clips`, { from, to, title, note }),
  remove: (teamId: string, id: string) => http.delete(`/teams/${teamId}/clips/${id}`),
  audioUrl: (teamId: string, id: string) => `${apiRoot}/teams/${teamId}/clips/${id}/audio`,
};
