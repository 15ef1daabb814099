import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { useTexts } from '../../../hooks/appContext';
import { useStore } from '../../../hooks/useStore';
import type { TranscriptOfCall } from '../../../hooks/useTranscript';
import type { CallTranscript } from '../../../live/rest/transcripts';
import type { Call } from '../../../live/rest/types';
import type { Span } from '../../../live/spokenText';
import { besideWord, spansByLine, spokenAt, tagsOf, type LineHit, type LineTag } from '../../../live/transcriptReading';
import type { CallPlayer } from '../callPlayer';
import { LineEditor } from './LineEditor';
import { TextLine } from './TextLine';

export interface TextLinesProps { call: Call; value: CallTranscript; transcript: TranscriptOfCall; player: CallPlayer; hits: readonly LineHit[]; hit: LineHit | null }

const noTags: readonly LineTag[] = [], noSpans: readonly Span[] = [];

/** The lines, one stop of the Tab key in all: arrows up and down go from line to line, left and right from word to word. */
export function TextLines({ call, value: { lines, findings }, transcript, player, hits, hit }: TextLinesProps) {
  const { text: words } = useTexts();
  const place = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState(lines[0]?.number ?? 0);
  const [editing, setEditing] = useState<number | null>(null);
  // A text changes when its content does: the list renders from word to word, not from frame to frame.
  const spokenKey = useStore(player.time, (time) => JSON.stringify([...spokenAt(lines, time)]));
  const spoken = useMemo(() => new Map(JSON.parse(spokenKey) as [number, number | null][]), [spokenKey]);
  const tags = useMemo(() => tagsOf(findings), [findings]);
  const marks = useMemo(() => spansByLine(hits), [hits]);
  const follow = useFollowed(place, spoken.keys().next().value ?? null, hit);
  const click = (event: MouseEvent) => {
    follow.back();
    const { seconds, edit } = (event.target as Element).closest<HTMLElement>('[data-seconds], [data-edit]')?.dataset ?? {};
    if (edit !== undefined) setEditing(lineOf(event));
    else if (seconds !== undefined && getSelection()?.isCollapsed !== false) player.playFrom(Number(seconds)); // not while a passage is copied
  };
  const press = (event: KeyboardEvent) => {
    const index = lines.findIndex(({ number }) => number === lineOf(event)), line = lines[index];
    if (!line || editing === line.number) return;
    const beside = { ArrowUp: lines[index - 1], ArrowDown: lines[index + 1], Home: lines[0], End: lines.at(-1) }[event.key];
    const word = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as -1 | 1 | undefined;
    if (beside) itemOf(place.current, beside.number)?.querySelector('button')?.focus();
    else if (word) player.playFrom(besideWord(line, spoken.has(line.number) ? player.time.value : line.start, word));
    else return;
    event.preventDefault();
  };
  return (
    <ol ref={place} className="text-lines" aria-label={words.keys} onClick={click} onKeyDown={press} onFocus={(event: FocusEvent) => setStop(lineOf(event) ?? stop)} onWheel={follow.leave} onTouchMove={follow.leave}>
      {lines.map((line, index) => editing === line.number
        ? <li key={line.number} data-line={line.number}><LineEditor callId={call.id} line={line} transcript={transcript} close={() => setEditing(null)} /></li>
        : (
          <TextLine
            key={line.number} line={line} continues={lines[index - 1]?.side === line.side} script={call.script} tags={tags.get(line.number) ?? noTags}
            speaking={spoken.has(line.number)} word={spoken.get(line.number) ?? null} marks={marks.get(line.number) ?? noSpans} mark={hit?.line === line.number ? hit.span[0] : null} isStop={stop === line.number}
          />
        ))}
    </ol>
  );
}

function lineOf(event: { target: EventTarget }): number | null {
  const line = (event.target as Element).closest<HTMLElement>('[data-line]')?.dataset.line;
  return line === undefined ? null : Number(line);
}

function itemOf(list: HTMLElement | null, line: number): HTMLElement | null {
  return list?.querySelector(`[data-line="${line}"]`) ?? null;
}

/** Keeps the line that plays, and the hit that was stepped to, in view; not the playing line once the reader has scrolled away from it. */
function useFollowed(place: React.RefObject<HTMLOListElement | null>, playing: number | null, hit: LineHit | null) {
  const away = useRef(false);
  useEffect(() => {
    if (playing !== null && !away.current) reveal(place.current, itemOf(place.current, playing));
  }, [place, playing]);
  useEffect(() => {
    if (hit) reveal(place.current, itemOf(place.current, hit.line));
  }, [place, hit]);
  return {
    leave: () => {
      away.current = true;
    },
    back: () => {
      away.current = false;
    },
  };
}

/** Scrolls the list alone: the page stays where it is. */
function reveal(list: HTMLElement | null, item: HTMLElement | null): void {
  if (!list || !item) return;
  const { offsetTop: top, offsetHeight: height } = item;
  if (top < list.scrollTop || top + height > list.scrollTop + list.clientHeight) list.scrollTo({ top: top - list.clientHeight / 3 });
}
