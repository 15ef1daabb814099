import dayjs from 'dayjs';
import { useTexts } from '../../hooks/appContext';
import type { PersonLink } from '../../live/rest/people';
import { OnceDialog } from '../parts/OnceDialog';

/** The link by which a person chooses a password, to be passed on by hand. */
export function LinkDialog({ name, link, close }: { name: string; link: PersonLink; close: () => void }) {
  const { invite: words } = useTexts();
  return <OnceDialog title={`${name} · ${words.link}`} warning={words.once} value={location.origin + link.path} note={words.until(dayjs(link.expiresAt).format('YYYY-MM-DD HH:mm'))} close={close} />;
}
