import { useState } from 'react';
import { Problem } from '../live/rest/http';
import type { Versioned } from '../live/versioned';
import { useTexts } from './appContext';
import { useAction } from './useAction';

export interface VersionedEdit<S, D> {
  /** As it is on the server, as far as is known. */
  state: S;
  draft: D;
  change: (draft: D) => void;
  unsaved: boolean;
  busy: boolean;
  /** What somebody else saved meanwhile; the draft waits until one has chosen. */
  other: S | null;
  /** What the server finds wrong, by path. */
  errors: Readonly<Record<string, string[]>>;
  save: () => Promise<void>;
  discard: () => void;
}

export interface VersionedStore<S, D> {
  draftOf: (state: S) => D;
  get: () => Promise<S>;
  put: (version: number, draft: D) => Promise<S>;
}

/** Edits what others may edit too: a change on top of theirs is told, and then one chooses. Nothing is overwritten or lost unasked. */
export function useVersionedEdit<S extends Versioned, D>(loaded: S, { draftOf, get, put }: VersionedStore<S, D>): VersionedEdit<S, D> {
  const { common } = useTexts();
  const { busy, run } = useAction();
  const [state, setState] = useState(loaded);
  const [draft, setDraft] = useState(() => draftOf(loaded));
  const [other, setOther] = useState<S | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string[]>>>({});
  const take = (answer: S) => {
    setState(answer);
    setDraft(draftOf(answer));
    setOther(null);
    setErrors({});
  };
  const send = async () => {
    try {
      take(await put((other ?? state).version, draft));
    } catch (problem) {
      if (problem instanceof Problem && problem.code === 'changed-meanwhile') setOther(await get());
      if (problem instanceof Problem && problem.code === 'invalid') setErrors(problem.errors);
      throw problem;
    }
  };
  return {
    state, draft, change: setDraft, busy, other, errors,
    unsaved: JSON.stringify(draft) !== JSON.stringify(draftOf(state)),
    save: async () => {
      await run(send, common.saved);
    },
    discard: () => take(other ?? state),
  };
}
