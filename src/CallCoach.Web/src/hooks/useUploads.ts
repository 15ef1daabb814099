import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../live/rest/http';
import { recordings, upload, type RecordingDetails } from '../live/rest/recordings';

export interface UploadItem {
  key: number;
  name: string;
  step: 'sending' | 'queued' | 'analysing' | 'done' | 'failed' | 'stopped';
  /** Of the step, 0 to 1. */
  share: number;
  callId: string | null;
  problem: unknown;
}

/** How often an analysis is asked about, milliseconds. */
const askEvery = 1000;

let lastKey = 0;

/** Recordings on their way: sent, then followed until they are analysed. */
export function useUploads(onDone: () => void) {
  const [items, setItems] = useState<UploadItem[]>([]);
  const aborts = useRef(new Map<number, AbortController>());
  useEffect(() => {
    const running = aborts.current;
    return () => running.forEach((abort) => abort.abort());
  }, []);
  const change = useCallback((key: number, changes: Partial<UploadItem>) =>
    setItems((all) => all.map((item) => item.key === key ? { ...item, ...changes } : item)), []);

  const send = useCallback((file: File, details: RecordingDetails) => {
    const key = ++lastKey;
    const abort = new AbortController();
    aborts.current.set(key, abort);
    setItems((all) => [{ key, name: file.name, step: 'sending', share: 0, callId: null, problem: null }, ...all]);
    void (async () => {
      try {
        const { callId } = await upload(file, details, (share) => change(key, { share }), abort.signal);
        change(key, { step: 'queued', share: 0, callId });
        await follow(callId, abort.signal, (step, share) => change(key, { step, share }));
        change(key, { step: 'done' });
        onDone();
      } catch (problem) {
        change(key, abort.signal.aborted ? { step: 'stopped' } : { step: 'failed', problem });
      } finally {
        aborts.current.delete(key);
      }
    })();
  }, [change, onDone]);

  const stop = useCallback((key: number) => aborts.current.get(key)?.abort(), []);
  return { items, send, stop };
}

async function follow(callId: string, signal: AbortSignal, tell: (step: 'queued' | 'analysing', share: number) => void): Promise<void> {
  for (;;) {
    const state = await recordings.state(callId, signal);
    if (state.state === 'done') return;
    if (state.state === 'failed') throw new Problem(422, state.code ?? 'failed', state.message ?? '');
    tell(state.state, state.progress ?? 0);
    await new Promise((resolve) => setTimeout(resolve, askEvery));
  }
}
