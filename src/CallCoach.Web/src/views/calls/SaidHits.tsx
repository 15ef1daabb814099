import { Link } from 'react-router';
import { leads, useLanguage, useSession, useTexts } from '../../hooks/appContext';
import type { FoundLine, SearchHit } from '../../live/rest/search';
import { piecesOf } from '../../live/spokenText';
import { clock } from '../../texts/units';
import { ScoreBadge } from '../parts/ScoreBadge';
import { SideName } from '../parts/SideName';
import { callMoment } from './callMoment';

/** The calls found, each with its best lines; a line opens its call at its second. */
export function SaidHits({ hits }: { hits: SearchHit[] }) {
  return <ol className="search-hits">{hits.map((hit) => <Hit key={hit.call.id} hit={hit} />)}</ol>;
}

function Hit({ hit: { call, lines, lineCount } }: { hit: SearchHit }) {
  const { language, texts: { calls: words, search } } = useLanguage();
  const { me } = useSession();
  const when = callMoment(call.startedAt, language, words);
  const more = lineCount - lines.length;
  return (
    <li className="card">
      <Link to={`/calls/${call.id}`} className="search-call" aria-label={words.open(call.agent.name, when)}>
        <ScoreBadge score={call.score} />
        {leads(me) && <b>{call.agent.name}</b>}
        <span>{when}</span>
        <small className="numbers">{[call.customerReference, call.campaign, clock(call.durationSeconds)].filter(Boolean).join(' · ')}</small>
      </Link>
      <ul>{lines.map((line) => <li key={line.number}><Line callId={call.id} line={line} /></li>)}</ul>
      {more > 0 && <p className="search-more">{search.moreLines(more)}</p>}
    </li>
  );
}

function Line({ callId, line }: { callId: string; line: FoundLine }) {
  const { call: words } = useTexts();
  return (
    <Link to={momentAddress(callId, line)} className="search-line" aria-label={`${words.playFrom(clock(line.start))}: ${line.text}`}>
      <time className="numbers">{clock(line.start)}</time><SideName side={line.side} />
      <span>{piecesOf(line.text, [], line.marks).map((piece, index) => piece.mark === null ? piece.text : <mark key={index}>{piece.text}</mark>)}</span>
    </Link>
  );
}

/** The call, at the second of the line, with what was found there looked for. */
export function momentAddress(callId: string, { start, text, marks: [first] }: FoundLine): string {
  const address = new URLSearchParams({ t: String(start), ...(first ? { find: text.slice(...first) } : {}) });
  return `/calls/${callId}?${address.toString()}`;
}
