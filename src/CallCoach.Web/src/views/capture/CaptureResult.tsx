import { Alert, Button, Result } from 'antd';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLive, useStore } from '../../hooks/useStore';
import { awaitsConsent } from '../../live/callMood';
import { clock } from '../../texts/units';
import { LinkButton } from '../parts/LinkButton';

/** How it ended, and where to go from here. */
export function CaptureResult() {
  const { capture } = useSession();
  const { capture: words, policy } = useTexts();
  const { phase, fault, message, callId, seconds } = useStore(capture.state);
  const notKept = useLive(callId ?? '', awaitsConsent) ?? false;
  const began = callId !== null && seconds > 0;
  const again = <Button key="again" size="large" onClick={() => void capture.reset()}>{words.again}</Button>;
  const review = <LinkButton key="review" to={`/calls/${callId ?? ''}`} size="large" type="primary">{words.review}</LinkButton>;
  return (
    <section className="card">
      <Result
        status={phase === 'complete' && !notKept ? 'success' : 'warning'}
        title={notKept ? words.notKept : phase === 'complete' ? words.complete : began ? words.stoppedWith : words.notStarted}
        subTitle={fault ? <strong className="capture-fault">{words.faults[fault]}</strong> : notKept ? policy.notKept : `${words.duration} ${clock(seconds)}`}
        extra={began ? [review, again] : [again]}
      >
        {message && <Alert type="info" title={message} />}
      </Result>
    </section>
  );
}
