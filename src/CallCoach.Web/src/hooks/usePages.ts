import { useCallback, useEffect, useState } from 'react';
import type { Page } from '../live/rest/types';

export interface Pages<T> {
  /** `null` while the first page is on its way. */
  rows: T[] | null;
  problem: unknown;
  hasMore: boolean;
  more: () => Promise<void>;
  reload: () => void;
}

interface Shown<T> { of: unknown; rows: T[]; next: string | null; problem: unknown }

/** A long list page by page. Another `load` (give it through `useCallback`) begins anew. */
export function usePages<T>(load: (cursor: string | null, signal?: AbortSignal) => Promise<Page<T>>): Pages<T> {
  const [shown, setShown] = useState<Shown<T> | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    load(null, abort.signal).then(
      (page) => setShown({ of: load, rows: page.items, next: page.next, problem: null }),
      (problem: unknown) => {
        if (!abort.signal.aborted) setShown({ of: load, rows: [], next: null, problem });
      },
    );
    return () => abort.abort();
  }, [load, round]);
  const current = shown?.of === load ? shown : null;
  const more = useCallback(async () => {
    if (!current?.next) return;
    const page = await load(current.next);
    setShown((now) => now === current ? { ...current, rows: [...current.rows, ...page.items], next: page.next } : now);
  }, [current, load]);
  return { rows: current?.rows ?? null, problem: current?.problem ?? null, hasMore: Boolean(current?.next), more, reload: useCallback(() => setRound((before) => before + 1), []) };
}
