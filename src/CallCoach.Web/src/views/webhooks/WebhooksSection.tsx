import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { webhooks, type Webhook } from '../../live/rest/webhooks';
import { LoadState } from '../parts/LoadState';
import { OnceDialog } from '../parts/OnceDialog';
import { TeamPart } from '../settings/TeamPart';
import { DeliveriesDialog } from './DeliveriesDialog';
import { WebhookDialog } from './WebhookDialog';
import { WebhookItem } from './WebhookItem';
import './webhooks.css';

/** Which other systems are told of a team's calls. */
export function WebhooksSection() {
  const { webhooks: words } = useTexts();
  return <TeamPart title={words.title} lead={words.lead}>{(team) => <OfTeam key={team.id} teamId={team.id} />}</TeamPart>;
}

function OfTeam({ teamId }: { teamId: string }) {
  const { webhooks: words } = useTexts();
  const load = useLoad(useCallback((signal: AbortSignal) => webhooks.list(teamId, signal), [teamId]));
  const [editing, setEditing] = useState<Webhook | 'new' | null>(null);
  const [log, setLog] = useState<Webhook | null>(null);
  const [secret, setSecret] = useState<{ name: string; secret: string } | null>(null);
  return (
    <section className="card panel">
      <LoadState load={load}>{({ items }) => items.length === 0 ? <p className="panel-empty">{words.none}</p> : (
        <ul className="rows webhooks">{items.map((hook) => <WebhookItem key={hook.id} teamId={teamId} hook={hook} edit={() => setEditing(hook)} showLog={() => setLog(hook)} changed={load.reload} />)}</ul>
      )}</LoadState>
      <Button className="webhook-add" type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>{words.add}</Button>
      {editing && <WebhookDialog teamId={teamId} hook={editing === 'new' ? null : editing} close={() => setEditing(null)} saved={load.reload} made={(name, value) => setSecret({ name, secret: value })} />}
      {log && <DeliveriesDialog teamId={teamId} hook={log} close={() => setLog(null)} />}
      {secret && <OnceDialog title={secret.name} warning={words.once} value={secret.secret} close={() => setSecret(null)} />}
    </section>
  );
}
