import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input, Modal, Popconfirm, Select, Typography } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import { keys, type ApiKey, type CreatedApiKey } from '../../live/rest/keys';
import { teams } from '../../live/rest/teams';
import { LoadState } from '../parts/LoadState';

const dayForm = 'YYYY-MM-DD';

/** Keys with which phone systems send calls. A key itself is shown once, right after it was made. */
export function KeysSection() {
  const { settings: words } = useTexts();
  const load = useLoad(keys.list);
  const [making, setMaking] = useState(false);
  return (
    <section className="card panel">
      <header className="panel-head"><h2>{words.keys}</h2><Button type="primary" icon={<PlusOutlined />} onClick={() => setMaking(true)}>{words.newKey}</Button></header>
      <LoadState load={load}>{(list) => list.length === 0 ? <p className="panel-empty">{words.noKeys}</p> : <ul className="rows keys">{list.map((key) => <Row key={key.id} apiKey={key} changed={load.reload} />)}</ul>}</LoadState>
      {making && <KeyDialog close={() => setMaking(false)} saved={load.reload} />}
    </section>
  );
}

function Row({ apiKey: { id, name, prefix, team, createdAt, lastUsedAt, revokedAt }, changed }: { apiKey: ApiKey; changed: () => void }) {
  const { settings: words, common } = useTexts();
  const { run } = useAction();
  const revoke = async () => {
    if (await run(() => keys.revoke(id))) changed();
  };
  return (
    <li className={revokedAt ? 'locked' : ''}>
      <b>{name}{revokedAt && <small>{words.revoked}</small>}</b>
      <span>{team.name}</span>
      <code>{prefix}{'…'}</code>
      <span className="numbers"><span>{words.created(dayjs(createdAt).format(dayForm))}</span> · <span>{lastUsedAt ? words.lastUsed(dayjs(lastUsedAt).format(dayForm)) : words.never}</span></span>
      {!revokedAt && <Popconfirm title={words.deleteKey(name)} okText={words.revoke} cancelText={common.cancel} okButtonProps={{ danger: true }} onConfirm={revoke}><Button type="text" danger>{words.revoke}</Button></Popconfirm>}
    </li>
  );
}

function KeyDialog({ close, saved }: { close: () => void; saved: () => void }) {
  const { settings: words, common } = useTexts();
  const { value: choices } = useLoad(teams.list);
  const { busy, run } = useAction();
  const [made, setMade] = useState<CreatedApiKey | null>(null);
  const [form] = Form.useForm<{ name: string; teamId: string }>();
  const make = ({ name, teamId }: { name: string; teamId: string }) => run(async () => {
    setMade(await keys.create(name.trim(), teamId));
    saved();
  });
  if (made) return (
    <Modal open title={made.name} onCancel={close} footer={<Button type="primary" onClick={close}>{common.close}</Button>} mask={{ closable: false }}>
      <Alert type="warning" showIcon title={words.keyOnce} />
      <Typography.Paragraph className="new-key" copyable={{ tooltips: [common.copy, common.copied] }} code>{made.key}</Typography.Paragraph>
    </Modal>
  );
  return (
    <Modal open title={words.newKey} okText={words.newKey} cancelText={common.cancel} confirmLoading={busy} onOk={form.submit} onCancel={close}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={make}>
        <Form.Item name="name" label={words.keyName} rules={[{ required: true, whitespace: true, message: common.required }]}><Input maxLength={100} /></Form.Item>
        <Form.Item name="teamId" label={words.keyTeam} rules={[{ required: true, message: common.required }]}><Select options={(choices ?? []).map((team) => ({ value: team.id, label: team.name }))} notFoundContent={words.noTeams} /></Form.Item>
      </Form>
    </Modal>
  );
}
