import { Alert, Button, Popconfirm } from 'antd';
import dayjs from 'dayjs';
import { useTexts } from '../../hooks/appContext';
import type { Action } from '../../hooks/useAction';
import { people, type Person, type PersonLink } from '../../live/rest/people';
import './people.css';

/** How a person gets in and is kept out: a link to choose a password, the end of all sessions, locked or not. */
export function PersonAccess({ person, action: { busy, run }, finish, linked }: { person: Person; action: Action; finish: (action: () => Promise<unknown>) => Promise<void>; linked: (link: PersonLink) => void }) {
  const { settings: words, invite, common } = useTexts();
  const link = () => run(async () => linked(await people.link(person.id)));
  return (
    <div className="person-access">
      {person.lockedUntil && <Alert type="warning" title={invite.guessedUntil(dayjs(person.lockedUntil).format('HH:mm'))} action={<Button size="small" loading={busy} onClick={() => void finish(() => people.change(person.id, { locked: false }))}>{invite.lift}</Button>} />}
      <Alert type="info" title={person.hasPassword ? invite.resetHint : person.linkUntil ? invite.waitingUntil(dayjs(person.linkUntil).format('YYYY-MM-DD HH:mm')) : invite.expired} action={<Button size="small" loading={busy} onClick={() => void link()}>{person.hasPassword ? invite.link : invite.again}</Button>} />
      {person.hasPassword && <Alert type="info" title={invite.signOutHint} action={
        <Popconfirm title={invite.signOut} okText={invite.signOut} cancelText={common.cancel} onConfirm={() => run(() => people.signOut(person.id), invite.signedOut)}><Button size="small" loading={busy}>{invite.signOut}</Button></Popconfirm>
      } />}
      <Alert type={person.locked ? 'warning' : 'info'} title={person.locked ? words.lockedHint : words.lockHint} action={
        <Button size="small" danger={!person.locked} loading={busy} onClick={() => void finish(() => people.change(person.id, { locked: !person.locked }))}>{person.locked ? words.unlock : words.lock}</Button>
      } />
    </div>
  );
}
