import { judge } from '../../drawing/bandGauge';
import { useTexts } from '../../hooks/appContext';
import { useLive, useLiveReader } from '../../hooks/useStore';
import type { LiveCall } from '../../live/liveCall';
import { decibels, percent, perMinute, seconds } from '../../texts/units';
import { Gauge } from '../parts/Gauge';
import { liveScales } from './liveScales';

/** Pace, volume, talk share and the time since the last pause, each against its band. The last two need both sides. */
export function LiveGauges({ callId }: { callId: string }) {
  const bothSides = useLive(callId, hasBothSides);
  return (
    <div className={`gauges ${bothSides ? '' : 'one-side'}`}>
      <PaceGauge callId={callId} />
      <VolumeGauge callId={callId} />
      {bothSides && <><ShareGauge callId={callId} /><RunGauge callId={callId} /></>}
    </div>
  );
}

export function PaceGauge({ callId }: { callId: string }) {
  const { live: words } = useTexts();
  const read = useLiveReader(callId);
  const rate = useLive(callId, (call) => known(call.readings?.agent.speakingRate));
  const customer = useLive(callId, (call) => known(call.readings?.customer?.speakingRate));
  const usual = useLive(callId, (call) => known(call.readings?.usual?.speakingRate));
  const band = useLive(callId, (call) => call.started.bands.speakingRate);
  return (
    <Tile name={words.pace} value={perMinute(rate)} unit={words.paceUnit} judgement={judge(rate, band)}
      note={rate === null ? words.needsSpeech : join(usual !== null && words.usual(perMinute(usual)), customer !== null && words.customerIs(perMinute(customer)))}
      gauge={(label) => <Gauge {...liveScales.pace} band={band} label={label} read={() => ({
        value: known(read()?.readings?.agent.speakingRate), other: known(read()?.readings?.customer?.speakingRate), usual: known(read()?.readings?.usual?.speakingRate),
      })} />} />
  );
}

export function VolumeGauge({ callId }: { callId: string }) {
  const { live: words } = useTexts();
  const read = useLiveReader(callId);
  const level = useLive(callId, (call) => known(call.readings?.agent.levelDbfs));
  const usual = useLive(callId, (call) => known(call.readings?.usual?.levelDbfs));
  const band = useLive(callId, (call) => call.started.bands.levelDbfs);
  const difference = level === null || usual === null ? null : Math.round(level - usual);
  const against = difference === null ? false : Math.abs(difference) < 2 ? words.asUsual : difference > 0 ? words.louder(decibels(difference)) : words.quieter(decibels(-difference));
  return (
    <Tile name={words.volume} value={decibels(level)} unit={words.volumeUnit} judgement={judge(level, band)}
      note={level === null ? words.needsSpeech : join(against)}
      gauge={(label) => <Gauge {...liveScales.level} band={band} label={label} read={() => ({
        value: known(read()?.readings?.agent.levelDbfs), other: known(read()?.readings?.customer?.levelDbfs), usual: known(read()?.readings?.usual?.levelDbfs),
      })} />} />
  );
}

function ShareGauge({ callId }: { callId: string }) {
  const { live: words } = useTexts();
  const read = useLiveReader(callId);
  const share = useLive(callId, (call) => known(call.readings?.conversation?.talkRatio));
  const floor = useLive(callId, (call) => call.readings?.conversation?.floor ?? null);
  const band = useLive(callId, (call) => call.started.bands.talkRatio);
  const note = floor === 'agent' ? words.youSpeak : floor === 'customer' ? words.customerSpeaks : words.nobodySpeaks;
  return (
    <Tile name={words.share} value={percent(share)} unit="" judgement={judge(share, band)} note={note}
      gauge={(label) => <Gauge {...liveScales.share} band={band} label={label} read={() => ({ value: known(read()?.readings?.conversation?.talkRatio) })} />} />
  );
}

export function RunGauge({ callId }: { callId: string }) {
  const { live: words } = useTexts();
  const read = useLiveReader(callId);
  const run = useLive(callId, (call) => known(call.readings?.conversation?.agentRunSeconds));
  const band = useLive(callId, (call) => call.started.bands.runSeconds);
  const limit = band?.high ?? null;
  return (
    <Tile name={words.run} value={seconds(run)} unit={words.runUnit} judgement={judge(run, band)}
      note={limit === null ? '' : words.pauseBefore(seconds(limit))}
      gauge={(label) => <Gauge {...liveScales.run} band={band} label={label} read={() => ({ value: runNow(read()) })} />} />
  );
}

export function hasBothSides(call: LiveCall): boolean {
  return call.started.channels > 1;
}

function runNow(call: LiveCall | null): number | null {
  return known(call?.readings?.conversation?.agentRunSeconds);
}

interface TileProps { name: string; value: string; unit: string; note: string; judgement: ReturnType<typeof judge>; gauge: (label: string) => React.ReactNode }

function Tile({ name, value, unit, note, judgement, gauge }: TileProps) {
  const { live: words } = useTexts();
  const said = judgement === 'unknown' ? '' : words[judgement];
  return (
    <section className={`tile card ${judgement}`}>
      <h3>{name}</h3>
      <p className="tile-value numbers">{value}<small>{unit}</small></p>
      {gauge(`${name} ${value} ${unit} ${said}`)}
      <p className="tile-note numbers">{note || '\u00a0'}</p>
    </section>
  );
}

function known(value: number | null | undefined): number | null {
  return value ?? null;
}

function join(...parts: (string | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}
