import { http } from './http';

export interface SpeechModel { name: string; languages: string[]; bytes: number; licence: string; installed: boolean }

/** What turns speech into text on this server. */
export interface RecognitionState {
  on: boolean;
  engine: 'embedded' | 'remote' | null;
  /** Host of a remote engine. */
  endpoint: string | null;
  models: SpeechModel[];
  /** What each language uses; `code` says why calls in it get no text. */
  languages: { language: string; model: string | null; code: string | null }[];
  /** Processes of the embedded engine. */
  workers: { count: number; running: number; restarts: number } | null;
  /** Seconds of speech that wait; past the limit live text comes after the call. */
  backlog: { liveSeconds: number; liveLimitSeconds: number; afterSeconds: number };
}

export const system = {
  recognition: (signal?: AbortSignal) => http.get<RecognitionState>('/system/recognition', signal),
};
