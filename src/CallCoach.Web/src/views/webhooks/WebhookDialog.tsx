import { Button, Checkbox, Form, Input, Modal, Popconfirm, Switch } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { webhookEvents, webhooks, type Webhook, type WebhookDraft } from '../../live/rest/webhooks';

/** A new webhook, or what changes about one. `made` gets the secret that is shown once. */
export function WebhookDialog({ teamId, hook, close, saved, made }: { teamId: string; hook: Webhook | null; close: () => void; saved: () => void; made: (name: string, secret: string) => void }) {
  const { webhooks: words, common } = useTexts();
  const { busy, run } = useAction();
  const [form] = Form.useForm<WebhookDraft>();
  const done = () => {
    saved();
    close();
  };
  const save = (draft: WebhookDraft) => run(async () => {
    const wanted = { ...draft, name: draft.name.trim(), url: draft.url.trim() };
    if (hook) await webhooks.change(teamId, hook.id, wanted);
    else made(wanted.name, (await webhooks.create(teamId, wanted)).secret);
    done();
  });
  const renew = (of: Webhook) => run(async () => {
    made(of.name, (await webhooks.renew(teamId, of.id)).secret);
    done();
  });
  return (
    <Modal open title={hook?.name ?? words.add} okText={common.save} cancelText={common.cancel} confirmLoading={busy} onOk={form.submit} onCancel={close}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={hook ?? { name: '', url: '', events: [...webhookEvents], on: true }} onFinish={save}>
        <Form.Item name="name" label={words.name} rules={[{ required: true, whitespace: true, message: common.required }]}><Input maxLength={100} /></Form.Item>
        <Form.Item name="url" label={words.url} rules={[{ required: true, whitespace: true, message: common.required }]}><Input maxLength={500} inputMode="url" placeholder={words.urlHint} /></Form.Item>
        <Form.Item name="events" label={words.events} rules={[{ required: true, message: common.required }]}><Checkbox.Group options={webhookEvents.map((value) => ({ value, label: words.eventNames[value] }))} /></Form.Item>
        <Form.Item name="on" label={words.on} valuePropName="checked"><Switch /></Form.Item>
        {hook && <Popconfirm title={words.secret} description={words.secretHint} okText={words.secret} cancelText={common.cancel} onConfirm={() => renew(hook)}><Button loading={busy}>{words.secret}</Button></Popconfirm>}
      </Form>
    </Modal>
  );
}
