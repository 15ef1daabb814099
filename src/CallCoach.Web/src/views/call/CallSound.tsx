import { CaretRightOutlined, FastForwardOutlined, PauseOutlined, QuestionCircleOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';
import type { TimeRange } from '../../live/timeRange';
import type { Role } from '../../live/protocol';
import type { Comment } from '../../live/rest/remarks';
import type { Call, Traces } from '../../live/rest/types';
import { clock } from '../../texts/units';
import { speeds, type CallPlayer } from './callPlayer';
import { CommentStrip } from './CommentStrip';
import { CueStrip } from './CueStrip';
import { SelectionBar, SelectionShade } from './SelectionBar';
import { SoundLanes } from './SoundLanes';
import { SpectrogramView } from './SpectrogramView';
import { TraceCharts } from './TraceCharts';
import { Waveform } from './Waveform';

export interface CallSoundProps {
  call: Call;
  traces: Traces;
  player: CallPlayer;
  /** Of this sound, where a page has two. */
  name?: string;
  comments?: readonly Comment[];
  /** What can be done with a marked stretch; without it none is offered. */
  actions?: (range: TimeRange) => ReactNode;
  help?: () => void;
}

/** The call to be heard and seen: lanes with their marks, the traces under them, and the way to play. */
export function CallSound({ call, traces, player, name, comments = [], actions, help }: CallSoundProps) {
  const { call: words, listen } = useTexts();
  const failed = useStore(player.failed);
  const [frequencies, setFrequencies] = useState(false);
  return (
    <section className="sound card" aria-label={name ?? words.waveform}>
      <Transport player={player} />
      {!call.hasAudio && <Alert type="info" showIcon title={words.noAudio} />}
      {failed && call.hasAudio && <Alert type="warning" showIcon title={words.audioFailed} />}
      {actions && <SelectionBar player={player} actions={actions} />}
      <div className="sound-lanes">
        <div className="lane-names">{traces.channels.map((channel, index) => <LaneName key={index} role={channel.role} />)}</div>
        <div className="lane-body"><CommentStrip comments={comments} player={player} /><CueStrip cues={call.cues} player={player} /><Waveform call={call} traces={traces} player={player} /><SelectionShade player={player} /></div>
      </div>
      <SoundLanes call={call} player={player} />
      <TraceCharts call={call} traces={traces} player={player} />
      {frequencies && <SpectrogramView call={call} player={player} />}
      <div className="sound-foot">
        <Legend />
        {call.hasAudio && <Button size="small" type={frequencies ? 'primary' : 'default'} aria-pressed={frequencies} onClick={() => setFrequencies(!frequencies)}>{listen.spectrogram}</Button>}
        {help && <Button size="small" icon={<QuestionCircleOutlined />} onClick={help}>{listen.help}</Button>}
      </div>
    </section>
  );
}

function LaneName({ role }: { role: Role }) {
  const { common } = useTexts();
  return <span className={role}>{{ agent: common.agent, customer: common.customer, unknown: common.unknownRole }[role]}</span>;
}

function Transport({ player }: { player: CallPlayer }) {
  const { call: words, listen } = useTexts();
  const playing = useStore(player.playing), speed = useStore(player.speed), skipping = useStore(player.skipping);
  const time = useStore(player.time, Math.floor);
  return (
    <div className="transport">
      <Button type="primary" shape="circle" size="large" disabled={!player.hasSound} icon={playing ? <PauseOutlined /> : <CaretRightOutlined />} aria-label={playing ? words.pause : words.play} onClick={() => player.toggle()} />
      <span className="numbers"><b>{clock(time)}</b> / {clock(player.durationSeconds)}</span>
      <Segmented className="speeds" aria-label={words.speed} options={speeds.map((value) => ({ value, label: `${value}×` }))} value={speed} onChange={(rate) => player.setSpeed(rate)} disabled={!player.hasSound} />
      <Button type={skipping ? 'primary' : 'default'} ghost={skipping} icon={<FastForwardOutlined />} aria-pressed={skipping} disabled={!player.hasSound} onClick={() => player.skipping.set(!skipping)}>{listen.skipSilence}</Button>
      <span className="push">
        <Button icon={<ZoomOutOutlined />} aria-label={words.zoomOut} onClick={() => player.zoom(0.5)} />
        <Button icon={<ZoomInOutlined />} aria-label={words.zoomIn} onClick={() => player.zoom(2)} />
      </span>
    </div>
  );
}

function Legend() {
  const { call: words, listen } = useTexts();
  return (
    <p className="legend">
      <span><i className="sample" />{words.utterance}</span>
      <span><b>{'↘'}</b>{words.falling}</span><span><b>{'→'}</b>{words.level}</span><span><b>{'↗'}</b>{words.rising}</span>
      <span><b className="fade">{'▾'}</b>{words.fading}</span>
      <span><i className="sample gap" />{words.gap}</span>
      <span><i className="sample long" />{listen.longPause}</span>
      <span><i className="sample both" />{listen.overlap}</span>
    </p>
  );
}
