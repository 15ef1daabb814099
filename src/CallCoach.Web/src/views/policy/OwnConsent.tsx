import { useSession } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';
import { callOnScreen } from '../../live/liveBoard';
import { ConsentPrompt } from './ConsentPrompt';

/** The prompt for the call that the user is in, on pages that do not show the call itself. */
export function OwnConsent() {
  const { me, live } = useSession();
  const callId = useStore(live.board.calls, (calls) => callOnScreen(calls, me.id)?.started.callId ?? null);
  return callId ? <ConsentPrompt callId={callId} /> : null;
}
