import dayjs from 'dayjs';
import { useTexts } from '../../hooks/appContext';
import type { Person } from '../../live/rest/people';

/** What keeps a person from signing in, if anything does. */
export function PersonState({ person: { locked, lockedUntil, hasPassword, linkUntil } }: { person: Person }) {
  const { settings: words, invite } = useTexts();
  if (locked) return <small>{words.locked}</small>;
  if (lockedUntil) return <small className="warn" title={invite.guessedUntil(dayjs(lockedUntil).format('HH:mm'))}>{invite.guessed}</small>;
  if (!hasPassword) return <small title={linkUntil ? invite.waitingUntil(dayjs(linkUntil).format('YYYY-MM-DD')) : invite.expired}>{invite.waiting}</small>;
  return null;
}
