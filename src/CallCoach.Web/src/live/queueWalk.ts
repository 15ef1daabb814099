/** The calls that somebody works through one after another, kept while the tab is open. */
export interface QueueWalk { view: string; ids: string[] }

const key = 'callcoach.queue';

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

export function rememberWalk(storage: Kept, walk: QueueWalk): void {
  storage.setItem(key, JSON.stringify(walk));
}

/** Where a call stands in the walk; `null` where it is not in it. */
export function placeInWalk(storage: Kept, callId: string): { view: string; at: number; count: number; next: string | null } | null {
  try {
    const { view, ids } = JSON.parse(storage.getItem(key) ?? '') as QueueWalk;
    const at = ids.indexOf(callId);
    return at < 0 ? null : { view, at: at + 1, count: ids.length, next: ids[at + 1] ?? null };
  } catch {
    return null; // nothing kept, or not ours
  }
}
