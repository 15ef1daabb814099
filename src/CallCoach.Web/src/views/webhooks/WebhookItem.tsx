import { Button, Popconfirm } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { webhooks, type Webhook } from '../../live/rest/webhooks';

/** One webhook, and what can be done with it. */
export function WebhookItem({ teamId, hook, edit, showLog, changed }: { teamId: string; hook: Webhook; edit: () => void; showLog: () => void; changed: () => void }) {
  const { webhooks: words, common } = useTexts();
  const { busy, run } = useAction();
  const remove = async () => {
    if (await run(() => webhooks.delete(teamId, hook.id))) changed();
  };
  return (
    <li className={hook.on ? '' : 'locked'}>
      <b>{hook.name}{!hook.on && <small>{words.off}</small>}</b>
      <span className="webhook-url">{hook.url}</span>
      <span>{hook.events.map((event) => words.eventNames[event]).join(' · ')}</span>
      <div className="webhook-actions">
        <Button size="small" onClick={showLog}>{words.deliveries}</Button>
        <Button size="small" disabled={!hook.on} loading={busy} onClick={() => void run(() => webhooks.test(teamId, hook.id), words.tested)}>{words.test}</Button>
        <Button size="small" onClick={edit}>{words.edit}</Button>
        <Popconfirm title={words.remove(hook.name)} okText={common.delete} cancelText={common.cancel} okButtonProps={{ danger: true }} onConfirm={remove}><Button size="small" type="text" danger>{common.delete}</Button></Popconfirm>
      </div>
    </li>
  );
}
