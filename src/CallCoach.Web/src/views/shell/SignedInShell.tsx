import { useCallback, useEffect, useMemo, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Session, useLanguage } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { CaptureSession } from '../../live/capture/captureSession';
import { LiveConnection } from '../../live/liveConnection';
import { onSignedOut, Problem } from '../../live/rest/http';
import { session } from '../../live/rest/session';
import type { Me } from '../../live/rest/types';
import { LoadState } from '../parts/LoadState';
import { Shell } from './Shell';

/** Finds out who is signed in; nobody goes to the sign-in page and comes back from there. */
export function SignedInShell() {
  const { choose } = useLanguage();
  const load = useLoad(useCallback(async (signal: AbortSignal) => {
    const me = await session.current(signal);
    if (me.language) choose(me.language); // the account's language wins over this browser's
    return me;
  }, [choose]));
  const [signedOut, setSignedOut] = useState(false);
  const here = useLocation();
  useEffect(() => onSignedOut(() => setSignedOut(true)), []);
  const nobody = signedOut || (load.loaded.state === 'failed' && load.loaded.problem instanceof Problem && load.loaded.problem.status === 401);
  if (nobody) return <Navigate to={`/sign-in?next=${encodeURIComponent(here.pathname + here.search)}`} replace />;
  return (
    <LoadState load={load}>
      {(me) => <SignedInSession key={me.id} me={me} setMe={load.set} left={() => setSignedOut(true)} />}
    </LoadState>
  );
}

function SignedInSession({ me, setMe, left }: { me: Me; setMe: (me: Me) => void; left: () => void }) {
  const [live] = useState(() => new LiveConnection());
  const [capture] = useState(() => new CaptureSession());
  useEffect(() => {
    live.start();
    void live.watchOwnCalls(me.id);
    return () => void live.stop();
  }, [live, me.id]);
  useEffect(() => () => void capture.reset(), [capture]);
  useEffect(() => guardLeaving(capture), [capture]);
  const signOut = useCallback(async () => {
    await capture.reset();
    await session.signOut();
    left();
  }, [capture, left]);
  const signedIn = useMemo(() => ({ me, setMe, signOut, live, capture }), [me, setMe, signOut, live, capture]);
  return <Session value={signedIn}><Shell /></Session>;
}

/** Closing or reloading the page while a call is taken asks first; moving inside the application ends nothing. */
function guardLeaving(capture: CaptureSession): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (capture.active) event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
