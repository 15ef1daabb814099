import { Button, Form, Input, Popconfirm } from 'antd';
import { useSession, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { session } from '../../live/rest/session';
import { passwordRules } from '../parts/passwordRules';

export function AccountSection() {
  return <><NameForm /><PasswordForm /><Everywhere /></>;
}

function NameForm() {
  const { settings: words, common } = useTexts();
  const { me, setMe } = useSession();
  const { busy, run } = useAction();
  const save = ({ name }: { name: string }) => run(async () => setMe(await session.change({ name: name.trim() })), common.saved);
  return (
    <section className="card panel">
      <h2>{words.account}</h2>
      <p className="settings-lead">{me.email} · {me.roles.map((role) => words.roles[role]).join(common.comma)}{me.teams.length > 0 && ` · ${me.teams.map((team) => team.name).join(common.comma)}`}</p>
      <Form layout="vertical" requiredMark={false} initialValues={{ name: me.name }} onFinish={save} disabled={busy}>
        <Form.Item name="name" label={words.name} rules={[{ required: true, whitespace: true, message: common.required }]}><Input maxLength={100} autoComplete="name" /></Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>{common.save}</Button>
      </Form>
    </section>
  );
}

function PasswordForm() {
  const texts = useTexts();
  const { settings: words, common } = texts;
  const { setMe } = useSession();
  const { busy, run } = useAction();
  const [form] = Form.useForm<{ currentPassword: string; newPassword: string }>();
  const save = async (passwords: { currentPassword: string; newPassword: string }) => {
    if (await run(async () => setMe(await session.change(passwords)), words.passwordChanged)) form.resetFields();
  };
  return (
    <section className="card panel">
      <h2>{words.changePassword}</h2>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={save} disabled={busy}>
        <Form.Item name="currentPassword" label={words.currentPassword} rules={[{ required: true, message: common.required }]}><Input.Password autoComplete="current-password" /></Form.Item>
        <Form.Item name="newPassword" label={words.newPassword} rules={passwordRules(texts)}><Input.Password autoComplete="new-password" /></Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>{words.changePassword}</Button>
      </Form>
    </section>
  );
}

function Everywhere() {
  const { invite: words, common } = useTexts();
  const { signOut } = useSession();
  const { busy, run } = useAction();
  const leave = async () => {
    if (await run(session.signOutEverywhere)) await signOut();
  };
  return (
    <section className="card panel">
      <h2>{words.everywhere}</h2>
      <p className="settings-lead">{words.everywhereHint}</p>
      <Popconfirm title={words.everywhere} okText={words.everywhere} cancelText={common.cancel} onConfirm={leave}><Button danger loading={busy}>{words.everywhere}</Button></Popconfirm>
    </section>
  );
}
