import { PauseOutlined, PlayCircleOutlined, StopOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLive, useStore } from '../../hooks/useStore';
import { awaitsConsent } from '../../live/callMood';
import { clock } from '../../texts/units';
import { OwnConsent } from '../policy/OwnConsent';
import { LevelMeter } from './LevelMeter';

/** The call as it is taken: how long, how loud either side, what is wrong, and the three buttons. */
export function CaptureRunning() {
  const { capture } = useSession();
  const { capture: words, common } = useTexts();
  const { phase, callId, seconds, sides, agentSilent, customerSilent, leaking, continued } = useStore(capture.state);
  const awaiting = useLive(callId ?? '', awaitsConsent) ?? false;
  const saying = phase === 'paused' ? words.pausedNow : phase === 'stopping' ? words.stopping : awaiting ? words.awaiting : words.running;
  const warnings = [agentSilent && words.agentSilent, customerSilent && words.customerSilent, leaking && words.leaking].filter((warning) => warning !== false);
  return (
    <section className="capture-running card">
      <OwnConsent />
      <div className="capture-clock">
        <span className={`pulse ${phase === 'running' && !awaiting ? 'recording' : phase === 'rejoining' ? 'source-lost' : 'paused'}`} aria-hidden="true" />
        <b className="numbers">{clock(seconds)}</b><span>{saying}</span>
        <Link to="/live">{words.toLive}</Link>
      </div>
      <LevelMeter name={common.agent} side="agent" />
      {sides === 2 && <LevelMeter name={common.customer} side="customer" />}
      <p className="capture-hint">{words.levelsHint}</p>
      <div role="status" className="capture-warnings">
        {phase === 'rejoining' && <Alert type="error" showIcon title={words.rejoining} />}
        {continued && <Alert type="info" showIcon title={words.continued} />}
        {warnings.map((warning) => <Alert key={warning} type="warning" showIcon title={warning} />)}
      </div>
      <div className="capture-buttons">
        {phase === 'paused'
          ? <Button size="large" type="primary" icon={<PlayCircleOutlined />} onClick={() => capture.resume()}>{words.resume}</Button>
          : <Button size="large" icon={<PauseOutlined />} disabled={phase !== 'running'} onClick={() => capture.pause()}>{words.pause}</Button>}
        <Button size="large" danger icon={<StopOutlined />} loading={phase === 'stopping'} onClick={() => void capture.stop()}>{words.stop}</Button>
      </div>
    </section>
  );
}
