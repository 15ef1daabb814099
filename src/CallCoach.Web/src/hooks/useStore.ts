import { useCallback, useSyncExternalStore } from 'react';
import type { LiveCall } from '../live/liveCall';
import type { Store } from '../live/store';
import { useSession } from './appContext';

/** The store's value, or what `select` reads of it; renders only when that differs. `select` must give equal things for equal values. */
export function useStore<T>(store: Store<T>): T;
export function useStore<T, S>(store: Store<T>, select: (value: T) => S): S;
export function useStore<T, S>(store: Store<T>, select?: (value: T) => S): T | S {
  const read = () => select ? select(store.value) : store.value;
  return useSyncExternalStore(store.subscribe, read);
}

/** One fact of a watched call, `null` while the call is unknown: `useLive(id, (call) => call.readings?.agent.speakingRate)`. */
export function useLive<S>(callId: string, select: (call: LiveCall) => S): S | null {
  const { live } = useSession();
  return useStore(live.board.calls, (calls) => {
    const call = calls.get(callId);
    return call ? select(call) : null;
  });
}

/** Reads the newest state of a call without rendering: for painters that run every frame. */
export function useLiveReader(callId: string): () => LiveCall | null {
  const { live } = useSession();
  return useCallback(() => live.board.calls.value.get(callId) ?? null, [live, callId]);
}
