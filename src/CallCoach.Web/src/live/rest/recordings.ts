import type { Direction, Language } from '../protocol';
import { apiRoot, http, Problem, problemOf } from './http';
import type { RecordingState } from './types';

export interface RecordingDetails {
  /** User id of the agent; the uploader when left out. */
  agent?: string | undefined;
  /** `agent,customer` or `customer,agent`. */
  roles?: string | undefined;
  customerReference?: string | undefined;
  campaign?: string | undefined;
  direction?: Direction | undefined;
  /** Spoken in the recording: the bands depend on it. */
  language?: Language | undefined;
}

/** Sends a file. `onProgress` hears the share that has left, 0 to 1. Rejects with a `Problem`, or an `AbortError`. */
export function upload(file: File, details: RecordingDetails, onProgress: (share: number) => void, signal: AbortSignal): Promise<{ callId: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(details)) if (value) form.set(name, String(value));
  form.set('file', file); // last: the server reads the details before the sound
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest(); // fetch tells no progress of what it sends
    request.open('POST', `${apiRoot}/recordings`);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => request.status < 300
      ? resolve(JSON.parse(request.responseText) as { callId: string })
      : reject(problemOf(request.status, request.responseText));
    request.onerror = () => reject(new Problem(0, 'unreachable', ''));
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

export const recordings = {
  state: (callId: string, signal?: AbortSignal) => http.get<RecordingState>(`/recordings/${callId}`, signal),
};
