import { useSession, useTexts } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';

/** Says that what is on screen may be old. Nothing is shown while all is well. */
export function LineBanner() {
  const { live } = useSession();
  const { line } = useTexts();
  const state = useStore(live.line);
  return <div role="status">{state === 'waiting' && <div className="line-banner"><b>{line.waiting}</b> {line.waitingHint}</div>}</div>;
}
