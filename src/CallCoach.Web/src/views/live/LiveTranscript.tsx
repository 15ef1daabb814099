import { ArrowDownOutlined } from '@ant-design/icons';
import { memo } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useFollowNewest } from '../../hooks/useFollowNewest';
import { useLive } from '../../hooks/useStore';
import type { TranscriptLine } from '../../live/protocol';
import { clock } from '../../texts/units';
import { SideName } from '../parts/SideName';
import { TextReadings } from './TextReadings';

const noLines: readonly TranscriptLine[] = [];

/** What is said, by speaker, as it comes; or why nothing does. The newest stays in view until the reader scrolls up. */
export function LiveTranscript({ callId }: { callId: string }) {
  const { text: words } = useTexts();
  const state = useLive(callId, (call) => call.text.state);
  const lines = useLive(callId, (call) => call.text.lines) ?? noLines;
  const { place, following, onScroll, toNewest } = useFollowNewest<HTMLOListElement>(lines);
  if (!state) return null;
  const silent = state === 'off' || state === 'no-model';
  if (silent && lines.length === 0) return <p className="live-text-none"><b>{words.states[state]}</b> {words.hints[state]}</p>;
  return (
    <section className="live-text card" aria-label={words.live}>
      <header><h2>{words.live}</h2><TextReadings callId={callId} /></header>
      {words.hints[state] && <p className="live-text-state" role="status"><b>{words.states[state]}</b> {words.hints[state]}</p>}
      {lines.length === 0 ? <p className="panel-empty">{words.empty}</p> : (
        // The list scrolls, so the keyboard must reach it.
        <ol ref={place} onScroll={onScroll} role="log" aria-live="polite" aria-relevant="additions" tabIndex={0}>
          {lines.map((line, index) => <Line key={line.number} line={line} continues={lines[index - 1]?.side === line.side} />)}
        </ol>
      )}
      {!following && <button type="button" className="live-text-newest" onClick={toNewest}><ArrowDownOutlined aria-hidden /> {words.newest}</button>}
    </section>
  );
}

const Line = memo(function Line({ line: { side, start, text }, continues }: { line: TranscriptLine; continues: boolean }) {
  return (
    <li className={`${side} ${continues ? 'continues' : ''}`}>
      <SideName side={side} hidden={continues} />
      <time className="numbers">{clock(start)}</time>
      <p>{text}</p>
    </li>
  );
});
