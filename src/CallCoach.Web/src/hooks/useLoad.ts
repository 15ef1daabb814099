import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; problem: unknown };

export interface Load<T> {
  loaded: Loaded<T>;
  /** The value, `null` until it is there. */
  value: T | null;
  /** Asks again, keeping what is shown until the answer comes. */
  reload: () => void;
  /** Puts in what a change answered. */
  set: (value: T) => void;
}

/** Loads on mount and whenever `load` changes (give it through `useCallback`). What comes too late is dropped. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>): Load<T> {
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{ of: typeof load; loaded: Loaded<T> } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const keep = (loaded: Loaded<T>) => {
      if (!abort.signal.aborted) setAnswer({ of: load, loaded });
    };
    load(abort.signal).then((value) => keep({ state: 'ready', value }), (problem: unknown) => keep({ state: 'failed', problem }));
    return () => abort.abort();
  }, [load, round]);
  // An answer to an older question is no answer.
  const loaded: Loaded<T> = answer?.of === load ? answer.loaded : { state: 'loading' };
  return {
    loaded,
    value: loaded.state === 'ready' ? loaded.value : null,
    reload: useCallback(() => setRound((before) => before + 1), []),
    set: useCallback((value: T) => setAnswer({ of: load, loaded: { state: 'ready', value } }), [load]),
  };
}
