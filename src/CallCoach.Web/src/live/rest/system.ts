import { http } from './http';

export interface SpeechModel { name: string; languages: string[]; bytes: number; licence: string; installed: boolean }

/** A process of the embedded engine. */
export interface RecognitionWorker { number: number; state: 'starting' | 'ready' | 'busy' | 'restarting'; model: string | null; restarts: number }

/** What turns speech into text on this server. */
export interface RecognitionState {
  on: boolean;
  engine: 'embedded' | 'remote' | null;
  /** Host of a remote engine. */
  endpoint: string | null;
  models: SpeechModel[];
  /** What each language uses. */
  languages: { language: string; model: string | null; installed: boolean }[];
  /** None without the embedded engine. */
  workers: RecognitionWorker[];
  /** Seconds of speech that wait; past the limit live text comes after the call. */
  backlog: { liveSeconds: number; liveLimitSeconds: number; afterSeconds: number };
}

export const system = {
  recognition: (signal?: AbortSignal) => http.get<RecognitionState>('/system/recognition', signal),
};
