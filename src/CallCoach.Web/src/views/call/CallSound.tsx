import { CaretRightOutlined, PauseOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented } from 'antd';
import { useEffect } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';
import type { Role } from '../../live/protocol';
import type { Call, Traces } from '../../live/rest/types';
import { clock } from '../../texts/units';
import type { CallPlayer } from './callPlayer';
import { CueStrip } from './CueStrip';
import { playerKey } from './playerKey';
import { TraceCharts } from './TraceCharts';
import { Waveform } from './Waveform';

/** The call to be heard and seen: lanes with their marks, the traces under them, and the way to play. */
export function CallSound({ call, traces, player }: { call: Call; traces: Traces; player: CallPlayer }) {
  const { call: words } = useTexts();
  const failed = useStore(player.failed);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = playerKey(event);
      if (!action) return;
      event.preventDefault();
      if (action === 'toggle') player.toggle();
      else player.skip(action);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [player]);
  return (
    <section className="sound card" aria-label={words.waveform}>
      <Transport player={player} />
      {!call.hasAudio && <Alert type="info" showIcon title={words.noAudio} />}
      {failed && call.hasAudio && <Alert type="warning" showIcon title={words.audioFailed} />}
      <div className="sound-lanes">
        <div className="lane-names">{traces.channels.map((channel, index) => <LaneName key={index} role={channel.role} />)}</div>
        <div className="lane-body"><CueStrip cues={call.cues} player={player} /><Waveform call={call} traces={traces} player={player} /></div>
      </div>
      <TraceCharts call={call} traces={traces} player={player} />
      <Legend />
    </section>
  );
}

function LaneName({ role }: { role: Role }) {
  const { common } = useTexts();
  return <span className={role}>{{ agent: common.agent, customer: common.customer, unknown: common.unknownRole }[role]}</span>;
}

function Transport({ player }: { player: CallPlayer }) {
  const { call: words } = useTexts();
  const playing = useStore(player.playing);
  const time = useStore(player.time, Math.floor);
  return (
    <div className="transport">
      <Button type="primary" shape="circle" size="large" disabled={!player.hasSound} icon={playing ? <PauseOutlined /> : <CaretRightOutlined />} aria-label={playing ? words.pause : words.play} onClick={() => player.toggle()} />
      <span className="numbers"><b>{clock(time)}</b> / {clock(player.durationSeconds)}</span>
      <Segmented aria-label={words.speed} options={[{ value: 0.75, label: '0.75×' }, { value: 1, label: '1×' }, { value: 1.5, label: '1.5×' }, { value: 2, label: '2×' }]} defaultValue={1} onChange={(rate) => player.setSpeed(rate)} disabled={!player.hasSound} />
      <span className="push">
        <Button icon={<ZoomOutOutlined />} aria-label={words.zoomOut} onClick={() => player.zoom(0.5)} />
        <Button icon={<ZoomInOutlined />} aria-label={words.zoomIn} onClick={() => player.zoom(2)} />
      </span>
    </div>
  );
}

function Legend() {
  const { call: words } = useTexts();
  return (
    <p className="legend">
      <span><i className="sample" />{words.utterance}</span>
      <span><b>{'↘'}</b>{words.falling}</span><span><b>{'→'}</b>{words.level}</span><span><b>{'↗'}</b>{words.rising}</span>
      <span><b className="fade">{'▾'}</b>{words.fading}</span>
      <span><i className="sample gap" />{words.gap}</span>
      <span className="keys">{words.keys}</span>
    </p>
  );
}
