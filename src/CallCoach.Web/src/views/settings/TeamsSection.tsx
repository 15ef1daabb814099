import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import { people, type Person } from '../../live/rest/people';
import { teams, type Team } from '../../live/rest/teams';
import { LoadState } from '../parts/LoadState';

/** Teams are made and renamed; they are never deleted, for their calls name them. */
export function TeamsSection() {
  const { settings: words } = useTexts();
  const load = useLoad(teams.list);
  const { value: persons } = useLoad(people.list);
  const [editing, setEditing] = useState<Team | 'new' | null>(null);
  return (
    <section className="card panel">
      <header className="panel-head"><h2>{words.teams}</h2><Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>{words.newTeam}</Button></header>
      <LoadState load={load}>{(list) => list.length === 0 ? <p className="panel-empty">{words.noTeams}</p> : (
        <ul className="rows">{list.map((team) => (
          <li key={team.id}><b>{team.name}</b><span>{persons && words.members(membersOf(persons, team))}</span><Button type="text" icon={<EditOutlined />} onClick={() => setEditing(team)}>{words.rename}</Button></li>
        ))}</ul>
      )}</LoadState>
      {editing && <TeamDialog team={editing === 'new' ? null : editing} close={() => setEditing(null)} saved={load.reload} />}
    </section>
  );
}

function membersOf(persons: Person[], team: Team): number {
  return persons.filter((person) => person.teams.some((one) => one.id === team.id)).length;
}

function TeamDialog({ team, close, saved }: { team: Team | null; close: () => void; saved: () => void }) {
  const { settings: words, common } = useTexts();
  const { busy, run } = useAction();
  const [form] = Form.useForm<{ name: string }>();
  const save = async ({ name }: { name: string }) => {
    const went = await run(() => team ? teams.rename(team.id, name.trim()) : teams.create(name.trim()), common.saved);
    if (!went) return;
    saved();
    close();
  };
  return (
    <Modal open title={team ? words.rename : words.newTeam} okText={common.save} cancelText={common.cancel} confirmLoading={busy} onOk={form.submit} onCancel={close}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ name: team?.name ?? '' }} onFinish={save}>
        <Form.Item name="name" label={words.teamName} rules={[{ required: true, whitespace: true, message: common.required }]}><Input maxLength={100} /></Form.Item>
      </Form>
    </Modal>
  );
}
