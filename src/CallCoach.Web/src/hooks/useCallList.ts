import { useCallback } from 'react';
import { calls, type CallFilter } from '../live/rest/calls';
import type { CallRow } from '../live/rest/types';
import { usePages, type Pages } from './usePages';

/** Calls page by page, newest first; another filter begins anew. Give a filter that changes only when its content does. */
export function useCallList(filter: CallFilter): Pages<CallRow> {
  return usePages(useCallback((cursor: string | null, signal?: AbortSignal) => calls.list(filter, cursor, signal), [filter]));
}
