import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { useCallList } from '../../hooks/useCallList';
import { useTitle } from '../../hooks/useTitle';
import { errorText } from '../../texts';
import { Notice } from '../parts/Notice';
import { exportUrl } from '../../live/rest/exports';
import { ExportMenu } from '../exports/ExportMenu';
import { CallFilters } from './CallFilters';
import { filterOf } from './filterAddress';
import { CallRows } from './CallRows';
import { CallsTabs } from './CallsTabs';
import { UploadPanel } from './UploadPanel';
import './calls.css';

/** The calls that the user may see, narrowed and searched; recordings are uploaded here too. */
export function CallsPage() {
  const texts = useTexts();
  const { calls: words, search: said, common } = texts;
  const [search] = useSearchParams();
  const address = search.toString();
  const filter = useMemo(() => filterOf(new URLSearchParams(address)), [address]);
  const list = useCallList(filter);
  const [waiting, setWaiting] = useState(false);
  useTitle(words.title);
  const more = async () => {
    setWaiting(true);
    await list.more().finally(() => setWaiting(false));
  };
  return (
    <div className="page">
      <header className="page-head"><h1>{words.title}</h1><CallsTabs /><span className="push calls-out"><ExportMenu url={exportUrl.calls(filter)} /><UploadPanel onDone={list.reload} /></span></header>
      <CallFilters />
      {filter.q && <p className="calls-said"><Link to={`/calls/said?${new URLSearchParams({ q: filter.q }).toString()}`}>{said.askFor(filter.q)}</Link></p>}
      {list.problem
        ? <Notice title={errorText(texts, list.problem)} action={<Button onClick={list.reload}>{common.retry}</Button>} />
        : list.rows?.length === 0
          ? <Notice title={address ? words.emptyFiltered : words.empty} hint={address ? words.emptyFilteredHint : words.emptyHint} />
          : <CallRows rows={list.rows} />}
      {list.hasMore && <div className="calls-more"><Button loading={waiting} onClick={() => void more()}>{common.more}</Button></div>}
    </div>
  );
}
