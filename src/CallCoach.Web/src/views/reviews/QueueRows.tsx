import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../hooks/appContext';
import { rememberWalk } from '../../live/queueWalk';
import type { QueueItem, QueueView } from '../../live/rest/reviews';
import type { Texts } from '../../texts';
import { readingValue } from '../../texts/readingValue';
import { clock, oneDecimal, whole } from '../../texts/units';
import { callMoment } from '../calls/callMoment';
import { ScoreBadge } from '../parts/ScoreBadge';

/** The calls that wait, each with why; J and K go from one to the next. A call that is opened knows the ones after it. */
export function QueueRows({ items, view }: { items: QueueItem[]; view: QueueView }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = { j: 1, k: -1 }[event.key.toLowerCase()];
      const target = event.target as HTMLElement;
      if (!by || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA)$/.test(target.tagName)) return;
      const links = [...list.current?.querySelectorAll('a') ?? []];
      const at = links.findIndex((link) => link === document.activeElement);
      links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const open = () => rememberWalk(sessionStorage, { view, ids: items.map(({ call }) => call.id) });
  return <ul ref={list} className="queue card">{items.map((item) => <li key={item.call.id}><Row item={item} open={open} /></li>)}</ul>;
}

function Row({ item: { call, unusual, dispute }, open }: { item: QueueItem; open: () => void }) {
  const { language, texts } = useLanguage();
  const { calls: words, cues } = texts;
  const when = callMoment(call.startedAt, language, words);
  return (
    <Link to={`/calls/${call.id}`} className="queue-row numbers" onClick={open} aria-label={words.open(call.agent.name, when)}>
      <ScoreBadge score={call.reviewedScore ?? call.score} />
      <b>{call.agent.name}</b>
      <span>{when} · {clock(call.durationSeconds)}{call.customerReference && ` · ${call.customerReference}`}</span>
      <span className="queue-why">
        {dispute ? <><em>{texts.criteria[dispute.criterion ?? ''] ?? dispute.criterion}</em>{dispute.why && <q>{dispute.why}</q>}</>
          : unusual ? <em>{oddity(unusual, texts)}</em>
            : call.cueCodes.map((code) => <b key={code} className="cue-tag">{cues[code] ?? code}</b>)}
      </span>
    </Link>
  );
}

function oddity({ reading, value, usual, deviations }: NonNullable<QueueItem['unusual']>, { queue: words, evidence }: Texts): string {
  const said = (number: number) => reading === 'score' ? whole(number) : reading === 'levelDbfs' ? `${oneDecimal(number)} dBFS` : readingValue(reading, number, evidence.units);
  return words.oddity(words.readings[reading] ?? reading, said(value), said(usual), `${deviations > 0 ? '+' : '−'}${oneDecimal(Math.abs(deviations))}`);
}
