import { Alert, Form, Input, Modal, Segmented, Select } from 'antd';
import { useLanguage } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import type { Language } from '../../live/protocol';
import { people, type Person, type PersonLink } from '../../live/rest/people';
import { teams } from '../../live/rest/teams';
import type { UserRole } from '../../live/rest/types';
import { textsOf, uiLanguages } from '../../texts';
import { PersonAccess } from '../people/PersonAccess';

interface Entered { name: string; email: string; roles: UserRole[]; teamIds: string[]; language: Language }

const allRoles: readonly UserRole[] = ['agent', 'supervisor', 'trainer', 'admin'];

/** A new person, who is invited by a link, or what changes about one: roles, teams, and how the person gets in. */
export function PersonDialog({ person, close, saved, linked }: { person: Person | null; close: () => void; saved: () => void; linked: (name: string, link: PersonLink) => void }) {
  const { language, texts } = useLanguage();
  const { settings: words, invite, common } = texts;
  const { value: choices } = useLoad(teams.list);
  const action = useAction();
  const { busy, run } = action;
  const [form] = Form.useForm<Entered>();
  const finish = async (action: () => Promise<unknown>) => {
    if (!await run(action, common.saved)) return;
    saved();
    close();
  };
  const passOn = (name: string) => (link: PersonLink) => {
    saved();
    close();
    linked(name, link);
  };
  const save = ({ name, email, roles, teamIds, language: spoken }: Entered) => person
    ? finish(() => people.change(person.id, { name: name.trim(), roles, teamIds }))
    : run(async () => {
      const made = await people.create({ name: name.trim(), email: email.trim(), roles, teamIds, language: spoken });
      passOn(made.name)(await people.link(made.id));
    });
  const first = person
    ? { ...person, teamIds: person.teams.map((team) => team.id) }
    : { name: '', email: '', roles: ['agent'], teamIds: [], language };
  return (
    <Modal open title={person ? person.name : invite.person} okText={person ? common.save : invite.person} cancelText={common.cancel} confirmLoading={busy} onOk={form.submit} onCancel={close}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={first} onFinish={save}>
        <Form.Item name="name" label={words.name} rules={[{ required: true, whitespace: true, message: common.required }]}><Input maxLength={100} /></Form.Item>
        <Form.Item name="email" label={words.email} rules={[{ required: true, whitespace: true, message: common.required }]}><Input inputMode="email" disabled={person !== null} autoComplete="off" /></Form.Item>
        <Form.Item name="roles" label={words.role} rules={[{ required: true, message: common.required }]}><Select mode="multiple" options={allRoles.map((value) => ({ value, label: words.roles[value] }))} /></Form.Item>
        <Form.Item name="teamIds" label={words.teams} dependencies={['roles']} rules={[({ getFieldValue }) => ({
          validator: (_, ids: string[]) => (getFieldValue('roles') as UserRole[]).includes('agent') && ids.length !== 1 ? Promise.reject(new Error(words.oneTeam)) : Promise.resolve(),
        })]}><Select mode="multiple" options={(choices ?? []).map((team) => ({ value: team.id, label: team.name }))} notFoundContent={words.noTeams} /></Form.Item>
        {!person && <Form.Item name="language" label={words.language}><Segmented options={uiLanguages.map((value) => ({ value, label: textsOf[value].languageName }))} /></Form.Item>}
        {person
          ? <PersonAccess person={person} action={action} finish={finish} linked={passOn(person.name)} />
          : <Alert type="info" title={invite.hint} />}
      </Form>
    </Modal>
  );
}
