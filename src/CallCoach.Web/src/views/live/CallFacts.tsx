import { useLanguage } from '../../hooks/appContext';
import { useLive } from '../../hooks/useStore';
import { useNow } from '../../hooks/useNow';
import { clock } from '../../texts/units';

/** How long the call has run, and with whom. */
export function CallFacts({ callId }: { callId: string }) {
  const { texts: { live: words } } = useLanguage();
  const started = useLive(callId, (call) => call.started);
  const state = useLive(callId, (call) => call.state);
  const endedAt = useLive(callId, (call) => call.ended?.at ?? null);
  const now = useNow();
  if (!started) return null;
  const age = endedAt ?? (now - Date.parse(started.startedAt)) / 1000;
  const facts = [
    started.customerReference && words.withCustomer(started.customerReference),
    started.campaign,
    started.direction && words[started.direction],
  ].filter(Boolean);
  return (
    <p className="call-facts">
      <span className={`pulse ${endedAt === null ? state ?? '' : 'over'}`} aria-hidden="true" />
      <b className="numbers">{clock(age)}</b>
      {facts.map((fact) => <span key={fact}>{fact}</span>)}
    </p>
  );
}
