import { useCallback, useEffect, useState } from 'react';
import { calls, type CallFilter } from '../live/rest/calls';
import type { CallRow } from '../live/rest/types';

interface Shown { of: CallFilter; rows: CallRow[]; next: string | null; problem: unknown }

export interface CallList {
  /** `null` while the first page is on its way. */
  rows: CallRow[] | null;
  problem: unknown;
  hasMore: boolean;
  more: () => Promise<void>;
  reload: () => void;
}

/** Calls page by page, newest first; another filter begins anew. Give a filter that changes only when its content does. */
export function useCallList(filter: CallFilter): CallList {
  const [shown, setShown] = useState<Shown | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    calls.list(filter, null, abort.signal).then(
      (page) => setShown({ of: filter, rows: page.items, next: page.next, problem: null }),
      (problem: unknown) => {
        if (!abort.signal.aborted) setShown({ of: filter, rows: [], next: null, problem });
      },
    );
    return () => abort.abort();
  }, [filter, round]);
  const current = shown?.of === filter ? shown : null;
  const more = useCallback(async () => {
    if (!current?.next) return;
    const page = await calls.list(filter, current.next);
    setShown((now) => now === current ? { ...current, rows: [...current.rows, ...page.items], next: page.next } : now);
  }, [current, filter]);
  return {
    rows: current?.rows ?? null,
    problem: current?.problem ?? null,
    hasMore: Boolean(current?.next),
    more,
    reload: useCallback(() => setRound((before) => before + 1), []),
  };
}
