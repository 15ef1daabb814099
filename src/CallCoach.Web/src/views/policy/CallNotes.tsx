import { Alert } from 'antd';
import { useTexts } from '../../hooks/appContext';
import type { Call } from '../../live/rest/types';
import './policy.css';

/** What the campaign's policy did to a call that is over. */
export function CallNotes({ call }: { call: Call }) {
  const { policy: words } = useTexts();
  return (
    <>
      {call.private && <p className="private-note">{words.privateCall}</p>}
      {call.consent === 'awaited' && call.status !== 'running' && <Alert type="info" showIcon title={words.notKept} />}
    </>
  );
}
