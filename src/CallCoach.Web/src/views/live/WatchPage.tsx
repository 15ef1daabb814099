import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSession, useTexts } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';
import { useTitle } from '../../hooks/useTitle';
import { Notice } from '../parts/Notice';
import { CallOnAir } from './CallOnAir';
import './live.css';

/** One running call, watched by somebody who leads. */
export function WatchPage() {
  const { callId = '' } = useParams();
  const { live, me } = useSession();
  const { live: words } = useTexts();
  const [refused, setRefused] = useState<string | null>(null);
  const known = useStore(live.board.calls, (calls) => calls.has(callId));
  const own = useStore(live.board.calls, (calls) => calls.get(callId)?.started.agent.id === me.id);
  useTitle(words.title);
  useEffect(() => {
    live.watchCall(callId).catch(() => setRefused(callId));
    return () => live.stopWatchingCall(callId);
  }, [live, callId]);
  const back = <Link to="/live">{words.back}</Link>;
  if (known) return <><nav className="page watch-back">{back}</nav><CallOnAir callId={callId} own={own} /></>;
  return refused === callId ? <Notice title={words.goneCall} action={back} /> : <div className="loading" />;
}
