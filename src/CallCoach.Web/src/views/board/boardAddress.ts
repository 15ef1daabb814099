import dayjs from 'dayjs';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { periodDays, spanOf, type Period } from '../../live/boardSeries';
import { withFilter } from '../calls/filterAddress';

export interface BoardAddress {
  team: string | null;
  agent: string | null;
  period: Period;
  /** Last day. */
  to: string;
  /** It ends today: there is nothing later. */
  newest: boolean;
  change: (changes: Readonly<Record<string, string | null | undefined>>) => void;
}

/** What the board looks at lives in the address, so that it can be bookmarked, shared and gone back to. */
export function useBoardAddress(): BoardAddress {
  const [search, setSearch] = useSearchParams();
  return useMemo(() => {
    const today = dayjs().format('YYYY-MM-DD');
    const asked = search.get('period'), to = search.get('to');
    const newest = !to || !/^\d{4}-\d\d-\d\d$/.test(to) || to >= today;
    return {
      team: search.get('team'), agent: search.get('agent'), period: asked !== null && asked in periodDays ? asked as Period : 'month',
      to: newest ? today : to, newest, change: (changes) => setSearch(withFilter(search, changes), { replace: true }),
    };
  }, [search, setSearch]);
}

/** The list of calls with the filter set to what a figure stands for. */
export function callsAddress(filter: Readonly<Record<string, string | null | undefined>>): string {
  return `/calls?${withFilter(new URLSearchParams(), filter).toString()}`;
}

export const spanOfAddress = ({ period, to, agent }: Pick<BoardAddress, 'period' | 'to' | 'agent'>) => ({ ...spanOf(period, to), agent: agent ?? undefined });
