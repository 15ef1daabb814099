import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLive } from '../../hooks/useStore';
import { giveConsent } from '../../live/rest/consent';
import './policy.css';

/** What the agent of a running call has to say or to ask before it may be recorded. Nothing once that is done. */
export function ConsentPrompt({ callId }: { callId: string }) {
  const { policy: words } = useTexts();
  const consent = useLive(callId, (call) => call.ended ? null : call.started.consent);
  const [said, setSaid] = useState(false);
  const { busy, run } = useAction();
  if (consent === 'awaited') return (
    <section className="consent-prompt" role="alert">
      <p><b>{words.ask}</b>{words.askHint}</p>
      <Button type="primary" size="large" icon={<CheckOutlined />} loading={busy} onClick={() => void run(() => giveConsent(callId))}>{words.confirm}</Button>
    </section>
  );
  if (consent === 'announced' && !said) return (
    <section className="consent-prompt announce" role="status">
      <p><b>{words.announce}</b></p>
      <Button onClick={() => setSaid(true)}>{words.announced}</Button>
    </section>
  );
  return null;
}
