import type { Side } from '../protocol';
import { startOfDay } from './calls';
import { http, query } from './http';
import type { CallRow, Page } from './types';

export interface FoundLine {
  number: number;
  side: Side;
  start: number;
  end: number;
  text: string;
  /** From, to in UTF-16 code units of `text`. */
  marks: [from: number, to: number][];
}

/** A call in which all that was asked for is said. */
export interface SearchHit {
  call: CallRow;
  /** Lines that hold any of it; `lines` are the three that hold the most. */
  lineCount: number;
  lines: FoundLine[];
}

export interface SearchFilter {
  q: string;
  team?: string | undefined;
  agent?: string | undefined;
  side?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** The longest question that the server takes. */
export const longestQuestion = 200;

export const search = (filter: SearchFilter, cursor: string | null, signal?: AbortSignal) => http.get<Page<SearchHit>>(`/search${query({
  ...filter, from: filter.from && startOfDay(filter.from), to: filter.to && startOfDay(filter.to, true), cursor, limit: 20,
})}`, signal);
