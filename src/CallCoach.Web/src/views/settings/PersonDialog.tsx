import { Alert, Button, Form, Input, Modal, Segmented, Select } from 'antd';
import { useLanguage } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import type { Language } from '../../live/protocol';
import { people, type Person } from '../../live/rest/people';
import { teams } from '../../live/rest/teams';
import type { UserRole } from '../../live/rest/types';
import { textsOf, uiLanguages } from '../../texts';
import { passwordRules } from '../parts/passwordRules';

interface Entered { name: string; email: string; password?: string; roles: UserRole[]; teamIds: string[]; language: Language }

const allRoles: readonly UserRole[] = ['agent', 'supervisor', 'trainer', 'admin'];

/** A new person, or what changes about one: roles, teams, a new password, locked or not. */
export function PersonDialog({ person, close, saved }: { person: Person | null; close: () => void; saved: () => void }) {
  const { language, texts } = useLanguage();
  const { settings: words, common } = texts;
  const { value: choices } = useLoad(teams.list);
  const { busy, run } = useAction();
  const [form] = Form.useForm<Entered>();
  const finish = async (action: () => Promise<unknown>) => {
    if (!await run(action, common.saved)) return;
    saved();
    close();
  };
  const save = ({ name, email, password, roles, teamIds, language: spoken }: Entered) => finish(() => person
    ? people.change(person.id, { name: name.trim(), roles, teamIds, ...(password ? { password } : {}) })
    : people.create({ name: name.trim(), email: email.trim(), password: password ?? '', roles, teamIds, language: spoken }));
  const first = person
    ? { ...person, teamIds: person.teams.map((team) => team.id) }
    : { name: '', email: '', roles: ['agent'], teamIds: [], language };
  return (
    <Modal open title={person ? person.name : words.newPerson} okText={common.save} cancelText={common.cancel} confirmLoading={busy} onOk={form.submit} onCancel={close}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={first} onFinish={save}>
        <Form.Item name="name" label={words.name} rules={[{ required: true, whitespace: true, message: common.required }]}><Input maxLength={100} /></Form.Item>
        <Form.Item name="email" label={words.email} rules={[{ required: true, whitespace: true, message: common.required }]}><Input inputMode="email" disabled={person !== null} autoComplete="off" /></Form.Item>
        <Form.Item name="password" label={person ? words.newPassword : words.initialPassword} extra={words.initialPasswordHint} rules={person ? [{ min: 10, message: texts.welcome.tooShort }] : passwordRules(texts)}><Input.Password autoComplete="new-password" placeholder={person ? common.optional : ''} /></Form.Item>
        <Form.Item name="roles" label={words.role} rules={[{ required: true, message: common.required }]}><Select mode="multiple" options={allRoles.map((value) => ({ value, label: words.roles[value] }))} /></Form.Item>
        <Form.Item name="teamIds" label={words.teams} dependencies={['roles']} rules={[({ getFieldValue }) => ({
          validator: (_, ids: string[]) => (getFieldValue('roles') as UserRole[]).includes('agent') && ids.length !== 1 ? Promise.reject(new Error(words.oneTeam)) : Promise.resolve(),
        })]}><Select mode="multiple" options={(choices ?? []).map((team) => ({ value: team.id, label: team.name }))} notFoundContent={words.noTeams} /></Form.Item>
        {!person && <Form.Item name="language" label={words.language}><Segmented options={uiLanguages.map((value) => ({ value, label: textsOf[value].languageName }))} /></Form.Item>}
        {person && <Alert type={person.locked ? 'warning' : 'info'} title={person.locked ? words.lockedHint : words.lockHint} action={
          <Button size="small" danger={!person.locked} loading={busy} onClick={() => void finish(() => people.change(person.id, { locked: !person.locked }))}>{person.locked ? words.unlock : words.lock}</Button>
        } />}
      </Form>
    </Modal>
  );
}
