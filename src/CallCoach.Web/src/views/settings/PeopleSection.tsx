import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { isAdmin, useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { people, type Person, type PersonLink } from '../../live/rest/people';
import { LoadState } from '../parts/LoadState';
import { LinkDialog } from '../people/LinkDialog';
import { PersonState } from '../people/PersonState';
import { PersonDialog } from './PersonDialog';

/** The people that the user sees; administrators add and change them. */
export function PeopleSection() {
  const { settings: words, invite, common } = useTexts();
  const { me } = useSession();
  const load = useLoad(people.list);
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  const [link, setLink] = useState<{ name: string; link: PersonLink } | null>(null);
  const admin = isAdmin(me);
  return (
    <section className="card panel">
      <header className="panel-head"><h2>{words.people}</h2>{admin && <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>{invite.person}</Button>}</header>
      <LoadState load={load}>{(list) => list.length === 0 ? <p className="panel-empty">{words.noPeople}</p> : (
        <ul className="rows people">{list.map((person) => (
          <li key={person.id} className={person.locked ? 'locked' : ''}>
            <b>{person.name}{person.id === me.id && <small>{words.you}</small>}<PersonState person={person} /></b>
            <span>{person.email}</span>
            <span>{person.roles.map((role) => words.roles[role]).join(common.comma)}</span>
            <span>{person.teams.map((team) => team.name).join(common.comma)}</span>
            {admin && <Button type="text" icon={<EditOutlined />} onClick={() => setEditing(person)}>{words.edit}</Button>}
          </li>
        ))}</ul>
      )}</LoadState>
      {editing && <PersonDialog person={editing === 'new' ? null : editing} close={() => setEditing(null)} saved={load.reload} linked={(name, made) => setLink({ name, link: made })} />}
      {link && <LinkDialog {...link} close={() => setLink(null)} />}
    </section>
  );
}
