import { useSession, useTexts } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';
import { useTitle } from '../../hooks/useTitle';
import { CaptureForm } from './CaptureForm';
import { CaptureResult } from './CaptureResult';
import { CaptureRunning } from './CaptureRunning';
import './capture.css';

/** A call from this browser: what to take, how it runs, how it ended. */
export function CapturePage() {
  const { capture } = useSession();
  const { capture: words } = useTexts();
  const phase = useStore(capture.state, (state) => state.phase);
  useTitle(words.title);
  return (
    <div className="page capture">
      <header className="page-head"><div><h1>{words.title}</h1><p>{words.lead}</p></div></header>
      {phase === 'idle' || phase === 'opening' ? <CaptureForm opening={phase === 'opening'} />
        : phase === 'complete' || phase === 'broken' ? <CaptureResult />
          : <CaptureRunning />}
    </div>
  );
}
