import { Link, useLocation } from 'react-router';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLive, useStore } from '../../hooks/useStore';
import { awaitsConsent } from '../../live/callMood';
import { clock } from '../../texts/units';

/** A call that is being taken, seen from every other page. */
export function CaptureBar() {
  const { capture } = useSession();
  const { capture: words } = useTexts();
  const { phase, callId, seconds, agentSilent, customerSilent, leaking, fault } = useStore(capture.state);
  const awaiting = useLive(callId ?? '', awaitsConsent) ?? false;
  const here = useLocation().pathname;
  if (here === '/capture' || !['running', 'paused', 'rejoining', 'stopping', 'broken'].includes(phase)) return null;
  const trouble = fault ? words.faults[fault] : agentSilent ? words.agentSilent : customerSilent ? words.customerSilent : leaking ? words.leaking : null;
  const saying = phase === 'paused' ? words.pausedNow : phase === 'rejoining' ? words.rejoining : phase === 'stopping' ? words.stopping : awaiting ? words.awaiting : words.barLabel;
  return (
    <Link to="/capture" className={`capture-bar ${phase} ${awaiting ? 'awaiting' : ''}`}>
      <i aria-hidden="true" />
      <b>{phase === 'broken' ? words.stoppedWith : saying}</b>
      <span className="numbers">{clock(seconds)}</span>
      {trouble && <em>{trouble}</em>}
    </Link>
  );
}
