import { ReloadOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import dayjs from 'dayjs';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { usePages } from '../../hooks/usePages';
import { webhooks, type Delivery, type Webhook } from '../../live/rest/webhooks';
import { errorText } from '../../texts';

const timeForm = 'MM-DD HH:mm:ss';

/** What was sent to another system, what waits, and why something was not taken. */
export function DeliveriesDialog({ teamId, hook, close }: { teamId: string; hook: Webhook; close: () => void }) {
  const texts = useTexts();
  const { webhooks: words, common } = texts;
  const { busy, run } = useAction();
  const list = usePages(useCallback((cursor: string | null, signal?: AbortSignal) => webhooks.deliveries(teamId, hook.id, cursor, signal), [teamId, hook.id]));
  const again = async (delivery: Delivery) => {
    if (await run(() => webhooks.again(teamId, hook.id, delivery.id))) list.reload();
  };
  return (
    <Modal open width={760} title={`${hook.name} · ${words.deliveries}`} onCancel={close} footer={<><Button icon={<ReloadOutlined />} onClick={list.reload}>{words.refresh}</Button><Button type="primary" onClick={close}>{common.close}</Button></>}>
      {list.problem ? <p className="panel-empty">{errorText(texts, list.problem)}</p> : list.rows?.length === 0 ? <p className="panel-empty">{words.noDeliveries}</p> : (
        <ul className="rows deliveries">{list.rows?.map((row) => (
          <li key={row.id}>
            <b className={`delivery ${row.state}`}>{words.states[row.state]}</b>
            <span>{words.eventNames[row.event]}{row.callId && <> · <Link to={`/calls/${row.callId}`}>{texts.audit.call}</Link></>}</span>
            <span className="numbers">{dayjs(row.createdAt).format(timeForm)}{row.tries > 1 && ` · ${words.tries(String(row.tries))}`}{row.dueAt && row.tries > 0 && ` · ${words.nextTry(dayjs(row.dueAt).format(timeForm))}`}</span>
            <span>{row.fault ?? (row.status !== null && `HTTP ${row.status}`)}</span>
            {row.state !== 'waiting' && <Button size="small" type="text" loading={busy} onClick={() => void again(row)}>{words.again}</Button>}
          </li>
        ))}</ul>
      )}
      {list.hasMore && <Button onClick={() => void list.more()}>{common.more}</Button>}
    </Modal>
  );
}
