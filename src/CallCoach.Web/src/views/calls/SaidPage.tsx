import { SearchOutlined } from '@ant-design/icons';
import { Button, DatePicker, Input, Segmented, Skeleton } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { leads, useSession, useTexts } from '../../hooks/appContext';
import { usePages } from '../../hooks/usePages';
import { useTitle } from '../../hooks/useTitle';
import { longestQuestion, search, type SearchFilter, type SearchHit } from '../../live/rest/search';
import type { Page } from '../../live/rest/types';
import { errorText } from '../../texts';
import { Notice } from '../parts/Notice';
import { CallsTabs } from './CallsTabs';
import { SaidHits } from './SaidHits';
import { dayOf, WhoFilters } from './CallFilters';
import { withFilter } from './filterAddress';
import './calls.css';

const nothing: Page<SearchHit> = { items: [], next: null };

/** What was said in all calls that the user may see: found by its words, opened at its second. */
export function SaidPage() {
  const texts = useTexts();
  const { search: words, calls, common } = texts;
  const [address, setAddress] = useSearchParams();
  const { me } = useSession();
  const asked = address.toString();
  const filter = useMemo(() => saidFilterOf(new URLSearchParams(asked)), [asked]);
  const found = usePages(useCallback((cursor: string | null, signal?: AbortSignal) => filter.q ? search(filter, cursor, signal) : Promise.resolve(nothing), [filter]));
  const [waiting, setWaiting] = useState(false);
  useTitle(filter.q ? `${filter.q} · ${words.tab}` : words.tab);
  const change = (changes: Record<string, string | null | undefined>) => setAddress(withFilter(address, changes), { replace: true });
  const more = async () => {
    setWaiting(true);
    await found.more().finally(() => setWaiting(false));
  };
  return (
    <div className="page">
      <header className="page-head"><h1>{calls.title}</h1><CallsTabs /></header>
      <QuestionField key={filter.q} asked={filter.q} ask={(q) => change({ q })} />
      <div className="said-filters">
        <Segmented aria-label={words.side} value={filter.side ?? ''} onChange={(side) => change({ side })} options={[{ value: '', label: words.both }, { value: 'customer', label: common.customer }, { value: 'agent', label: common.agent }]} />
        {leads(me) && <WhoFilters />}
        <DatePicker.RangePicker aria-label={calls.dates} placeholder={[calls.from, calls.to]} allowEmpty={[true, true]} value={[dayOf(address.get('from')), dayOf(address.get('to'))]}
          onChange={(days) => change({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })} />
      </div>
      {!filter.q ? <Notice title={words.begin} hint={words.howTo} />
        : found.problem ? <Notice title={errorText(texts, found.problem)} action={<Button onClick={found.reload}>{common.retry}</Button>} />
          : !found.rows ? <div className="card calls-loading"><Skeleton active paragraph={{ rows: 6 }} title={false} /></div>
            : found.rows.length === 0 ? <Notice title={words.none(filter.q)} hint={words.howTo} />
              : <SaidHits hits={found.rows} />}
      {found.hasMore && <div className="calls-more"><Button loading={waiting} onClick={() => void more()}>{common.more}</Button></div>}
    </div>
  );
}

/** Searches on Enter or with the button, never in the middle of a composed word. */
function QuestionField({ asked, ask }: { asked: string; ask: (q: string) => void }) {
  const { search: words } = useTexts();
  const [text, setText] = useState(asked);
  return (
    <form className="said-question" role="search" onSubmit={(event) => {
      event.preventDefault();
      ask(text.trim());
    }}>
      <Input size="large" prefix={<SearchOutlined />} value={text} onChange={({ target }) => setText(target.value)} placeholder={words.placeholder} aria-label={words.placeholder} maxLength={longestQuestion} allowClear autoFocus
        onKeyDown={(event) => event.key === 'Enter' && event.nativeEvent.isComposing && event.preventDefault()} />
      <Button size="large" type="primary" htmlType="submit">{words.submit}</Button>
    </form>
  );
}

export function saidFilterOf(address: URLSearchParams): SearchFilter {
  const given = (['team', 'agent', 'side', 'from', 'to'] as const).flatMap((key) => address.get(key) ? [[key, address.get(key)] as const] : []);
  return { q: address.get('q')?.trim().slice(0, longestQuestion) ?? '', ...Object.fromEntries(given) };
}
