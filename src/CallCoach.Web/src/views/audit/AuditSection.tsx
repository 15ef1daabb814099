import { Button } from 'antd';
import dayjs from 'dayjs';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { usePages } from '../../hooks/usePages';
import { audit, type AuditFilter, type AuditRow } from '../../live/rest/audit';
import { exportUrl } from '../../live/rest/exports';
import { errorText } from '../../texts';
import { auditDetail } from '../../texts/auditDetail';
import { ExportMenu } from '../exports/ExportMenu';
import { Notice } from '../parts/Notice';
import { AuditFilters } from './AuditFilters';
import './audit.css';

/** Who did what, newest first. Supervisors read their teams' lines, administrators all. */
export function AuditSection() {
  const texts = useTexts();
  const { audit: words, common } = texts;
  const [filter, setFilter] = useState<AuditFilter>({});
  const [waiting, setWaiting] = useState(false);
  const list = usePages(useCallback((cursor: string | null, signal?: AbortSignal) => audit.list(filter, cursor, signal), [filter]));
  const more = async () => {
    setWaiting(true);
    await list.more().finally(() => setWaiting(false));
  };
  return (
    <section className="card panel">
      <header className="panel-head"><h2>{words.title}</h2><ExportMenu url={exportUrl.audit(filter)} /></header>
      <p className="settings-lead">{words.lead}</p>
      <AuditFilters filter={filter} change={setFilter} />
      {list.problem
        ? <Notice title={errorText(texts, list.problem)} action={<Button onClick={list.reload}>{common.retry}</Button>} />
        : list.rows?.length === 0 ? <p className="panel-empty">{words.empty}</p> : <ul className="rows audit">{list.rows?.map((row) => <Row key={row.id} row={row} />)}</ul>}
      {list.hasMore && <div className="calls-more"><Button loading={waiting} onClick={() => void more()}>{common.more}</Button></div>}
    </section>
  );
}

function Row({ row: { at, user, action, detail, callId } }: { row: AuditRow }) {
  const texts = useTexts();
  const { audit: words } = texts;
  return (
    <li>
      <time className="numbers" dateTime={at}>{dayjs(at).format('YYYY-MM-DD HH:mm:ss')}</time>
      <b>{user.name}</b>
      <span>{words.actions[action] ?? action}</span>
      <span>{auditDetail(action, detail, texts)}</span>
      {callId && action !== 'call-deleted' && <Link to={`/calls/${callId}`}>{words.call}</Link>}
    </li>
  );
}
