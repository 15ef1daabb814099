import { useCallback, useMemo, useState } from 'react';
import { comments, type Comment } from '../live/rest/remarks';
import { useLoad, type Load } from './useLoad';

/** A comment that is being written: of a moment, or of the whole call; as an answer, or by itself. */
export interface Writing { at: number | null; parent: string | null }

export interface Remarks {
  load: Load<Comment[]>;
  writing: Writing | null;
  /** Begins a comment. */
  write: (at: number | null, parent?: string | null) => void;
  stop: () => void;
  add: (text: string) => Promise<void>;
  change: (comment: Comment, text: string) => Promise<void>;
  remove: (comment: Comment) => Promise<void>;
}

/** The comments of a call, and the one that is being written. */
export function useRemarks(callId: string): Remarks {
  const load = useLoad(useCallback((signal: AbortSignal) => comments.list(callId, signal), [callId]));
  const [writing, setWriting] = useState<Writing | null>(null);
  const { value, set, reload } = load;
  return useMemo(() => ({
    load, writing,
    write: (at, parent = null) => setWriting({ at, parent }),
    stop: () => setWriting(null),
    add: async (text) => {
      const added = await comments.add(callId, text, writing?.at ?? null, writing?.parent ?? null);
      set([...value ?? [], added]);
      setWriting(null);
    },
    change: async (comment, text) => {
      const changed = await comments.change(callId, comment.id, comment.version, text);
      set((value ?? []).map((one) => one.id === changed.id ? changed : one));
    },
    remove: async (comment) => {
      await comments.remove(callId, comment.id);
      reload();
    },
  }), [callId, load, writing, value, set, reload]);
}
