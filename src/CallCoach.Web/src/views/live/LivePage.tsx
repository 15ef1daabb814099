import { AudioOutlined } from '@ant-design/icons';
import { leads, useSession, useTexts } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';
import { useTitle } from '../../hooks/useTitle';
import { callOnScreen } from '../../live/liveBoard';
import { Notice } from '../parts/Notice';
import { CallOnAir } from './CallOnAir';
import { RunningCalls } from './RunningCalls';
import './live.css';
import { LinkButton } from '../parts/LinkButton';

/** An agent's own call; for those who lead, the running calls of their teams while they have none themselves. */
export function LivePage() {
  const { me, live } = useSession();
  const { live: words } = useTexts();
  const callId = useStore(live.board.calls, (calls) => callOnScreen(calls, me.id)?.started.callId ?? null);
  useTitle(words.title);
  if (callId) return <CallOnAir callId={callId} own />;
  if (leads(me)) return <RunningCalls />;
  return (
    <Notice wholePage title={words.noCall} hint={words.noCallHint} figure={<span className="stage-ring resting" aria-hidden="true" />}
      action={<LinkButton to="/capture" type="primary" size="large" icon={<AudioOutlined />}>{words.start}</LinkButton>} />
  );
}
