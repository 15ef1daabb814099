import { Button, InputNumber, Segmented, Select, Skeleton } from 'antd';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { usePages } from '../../hooks/usePages';
import { useTitle } from '../../hooks/useTitle';
import { people } from '../../live/rest/people';
import { queue, queueViews, type QueueFilter, type QueueView } from '../../live/rest/reviews';
import type { Team } from '../../live/rest/teams';
import { errorText } from '../../texts';
import { withFilter } from '../calls/filterAddress';
import { Notice } from '../parts/Notice';
import { OfTeam } from './OfTeam';
import { QueueRows } from './QueueRows';
import { ReviewsTabs } from './ReviewsTabs';
import '../calls/calls.css';
import './reviews.css';

/** As the server has them when nothing is said. */
const usualThreshold = 60, usualDays = 30;

/** The calls of a team that wait for a review, in five views; the address keeps what one looks at. */
export function QueuePage() {
  const { queue: words } = useTexts();
  useTitle(words.title);
  return (
    <div className="page">
      <OfTeam>{(team, choice) => (
        <>
          <header className="page-head"><h1>{words.title}</h1><ReviewsTabs /><span className="push">{choice}</span></header>
          <Waiting key={team.id} team={team} />
        </>
      )}</OfTeam>
    </div>
  );
}

function Waiting({ team }: { team: Team }) {
  const texts = useTexts();
  const { queue: words, common } = texts;
  const [search] = useSearchParams();
  const address = search.toString();
  const filter = useMemo(() => filterOf(new URLSearchParams(address)), [address]);
  const pages = usePages(useCallback((cursor: string | null, signal?: AbortSignal) => queue.read(team.id, filter, cursor, signal), [team.id, filter]));
  const [busy, setBusy] = useState(false);
  const more = async () => {
    setBusy(true);
    await pages.more().finally(() => setBusy(false));
  };
  return (
    <>
      <QueueFilters filter={filter} teamId={team.id} />
      <p className="queue-hint">{words.hints[filter.view]} <span className="keys-hint">{words.keys}</span></p>
      {pages.problem ? <Notice title={errorText(texts, pages.problem)} action={<Button onClick={pages.reload}>{common.retry}</Button>} />
        : pages.rows === null ? <div className="card calls-loading"><Skeleton active paragraph={{ rows: 6 }} title={false} /></div>
          : pages.rows.length === 0 ? <Notice title={words.none[filter.view]} hint={words.noneHint} />
            : <QueueRows items={pages.rows} view={filter.view} />}
      {pages.hasMore && <div className="calls-more"><Button loading={busy} onClick={() => void more()}>{common.more}</Button></div>}
    </>
  );
}

function QueueFilters({ filter: { view, agent, days = usualDays, threshold = usualThreshold }, teamId }: { filter: QueueFilter; teamId: string }) {
  const { queue: words } = useTexts();
  const [search, setSearch] = useSearchParams();
  const { value: persons } = useLoad(people.list);
  const change = (changes: Record<string, string | undefined>) => setSearch(withFilter(search, changes), { replace: true });
  const agents = (persons ?? []).filter(({ roles, teams }) => roles.includes('agent') && teams.some(({ id }) => id === teamId)).map(({ id, name }) => ({ value: id, label: name }));
  const named = (name: string, field: ReactNode) => <label className="queue-field"><span>{name}</span>{field}</label>;
  return (
    <div className="queue-filters">
      <Segmented aria-label={words.view} value={view} options={queueViews.map((value) => ({ value, label: words.views[value] }))} onChange={(wanted) => change({ view: wanted, seed: undefined })} />
      {view === 'below' && named(words.threshold, <InputNumber aria-label={words.threshold} min={1} max={100} precision={0} value={threshold} changeOnWheel={false} onChange={(wanted) => change({ threshold: wanted === null ? undefined : String(wanted) })} />)}
      <Select aria-label={words.agent} placeholder={words.agent} allowClear showSearch={{ optionFilterProp: 'label' }} value={agent} options={agents} popupMatchSelectWidth={false} onChange={(id: string | undefined) => change({ agent: id })} />
      {view !== 'disputed' && <Select aria-label={words.days} value={days} options={[7, 30, 90, 365].map((value) => ({ value, label: words.daysCount(String(value)) }))} popupMatchSelectWidth={false} onChange={(wanted) => change({ days: String(wanted) })} />}
      {view === 'sample' && <Button onClick={() => change({ seed: Math.random().toString(36).slice(2, 10) })}>{words.redraw}</Button>}
    </div>
  );
}

function filterOf(search: URLSearchParams): QueueFilter {
  const number = (key: string) => search.has(key) ? Number(search.get(key)) : undefined;
  const view = queueViews.find((one) => one === search.get('view')) ?? 'disputed' satisfies QueueView;
  return { view, agent: search.get('agent') ?? undefined, days: number('days'), threshold: view === 'below' ? number('threshold') : undefined, seed: search.get('seed') ?? undefined };
}
