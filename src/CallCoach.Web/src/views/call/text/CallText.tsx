import { Alert, Progress } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../../hooks/appContext';
import type { TranscriptOfCall } from '../../../hooks/useTranscript';
import type { TranscriptState } from '../../../live/protocol';
import { shownText, type CallTranscript } from '../../../live/rest/transcripts';
import type { Call } from '../../../live/rest/types';
import { hitBeside, hitsOf } from '../../../live/transcriptReading';
import { LoadState } from '../../parts/LoadState';
import type { CallPlayer } from '../callPlayer';
import { TextActions } from './TextActions';
import { TextLines } from './TextLines';
import { TextSearch } from './TextSearch';
import './text.css';

/** The transcript of a call that is over: to be read, searched, played from, corrected and taken away. */
export function CallText({ call, transcript, player }: { call: Call; transcript: TranscriptOfCall; player: CallPlayer }) {
  const { text: words } = useTexts();
  return (
    <section className="call-text card" aria-label={words.title}>
      <LoadState load={transcript.load}>{(value) => <Body call={call} value={value} transcript={transcript} player={player} />}</LoadState>
    </section>
  );
}

function Body({ call, value, transcript, player }: { call: Call; value: CallTranscript; transcript: TranscriptOfCall; player: CallPlayer }) {
  const { text: words } = useTexts();
  const [address] = useSearchParams();
  const [wanted, setWanted] = useState(address.get('find') ?? '');
  const [current, setCurrent] = useState<number | null>(null);
  const hits = useMemo(() => hitsOf(value.lines, shownText, wanted), [value.lines, wanted]);
  useEffect(() => {
    const at = Number(address.get('t'));
    if (at > 0) player.showAt(at);
  }, [address, player]);
  const state = transcript.progress?.state ?? value.state;
  const look = (text: string) => {
    setWanted(text);
    setCurrent(null);
  };
  const step = (by: 1 | -1) => setCurrent((before) => hitBeside(hits.length, before, by));
  return (
    <>
      <header>
        <h2>{words.title}{value.redacted && <small title={words.redactedHint}>{words.redacted}</small>}</h2>
        <TextActions call={call} hasText={value.lines.length > 0} state={state} began={transcript.began} />
        {value.lines.length > 0 && <TextSearch wanted={wanted} look={look} step={step} count={hits.length} current={current} />}
      </header>
      <State state={state} code={transcript.progress?.code ?? value.code} share={transcript.progress?.progress ?? value.progress} />
      {value.lines.length > 0
        ? <TextLines call={call} value={value} transcript={transcript} player={player} hits={hits} hit={current === null ? null : hits[current] ?? null} />
        : state === 'done' && <p className="panel-empty">{words.none}</p>}
    </>
  );
}

/** Nothing while all is there. */
function State({ state, code, share }: { state: TranscriptState; code: string | null; share: number | null }) {
  const { text: words, recognition } = useTexts();
  if (state === 'done') return null;
  const why = state === 'failed' && code ? recognition.faults[code] : null;
  return (
    <div className="call-text-state" role="status">
      <Alert type={state === 'failed' ? 'error' : 'info'} showIcon title={words.states[state]} description={<>
        {state === 'live' || state === 'behind' ? words.stillLive : words.hints[state]}{why && ` ${why}`}{state === 'no-model' && ` ${recognition.howTo}`}
        {state === 'working' && share !== null && <Progress percent={Math.round(100 * share)} size="small" />}
      </>} />
    </div>
  );
}
