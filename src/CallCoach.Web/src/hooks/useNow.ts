import { useSyncExternalStore } from 'react';

let now = Date.now(), timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/** One clock for all that shows time: two hundred cards are renewed in one go, not in two hundred. */
function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = setInterval(() => {
      now = Date.now();
      for (const each of [...listeners]) each();
    }, 1000);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** Wall time in milliseconds, renewed every second. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
