import { Button, Checkbox, Modal, Spin } from 'antd';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import { moments, type WeakEnding } from '../../live/rest/drills';
import { clock } from '../../texts/units';
import { callMoment } from '../calls/callMoment';
import { LoadState } from '../parts/LoadState';
import { skillReading } from './skillFacts';

/** The endings that were weak most often in the team's week, made into drills at once. */
export function WeakEndings({ teamId, made }: { teamId: string; made: () => void }) {
  const { makeDrill: words } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.bulk}</Button>
      <Modal open={open} title={words.bulk} footer={null} width={720} onCancel={() => setOpen(false)} destroyOnHidden>
        <Choosing teamId={teamId} done={() => { setOpen(false); made(); }} />
      </Modal>
    </>
  );
}

function Choosing({ teamId, done }: { teamId: string; done: () => void }) {
  const load = useLoad(useCallback((signal: AbortSignal) => moments.weakEndings(teamId, signal), [teamId]));
  return <LoadState load={load}>{({ items }) => <Choice items={items} done={done} />}</LoadState>;
}

function Choice({ items, done }: { items: WeakEnding[]; done: () => void }) {
  const { language, texts } = useLanguage();
  const { makeDrill: words } = texts;
  const { busy, run } = useAction();
  const [left, setLeft] = useState<ReadonlySet<WeakEnding>>(new Set());
  const chosen = items.filter((item) => !left.has(item));
  if (items.length === 0) return <p>{words.bulkNone}</p>;
  const nameOf = (item: WeakEnding) => item.ending !== null ? `…${item.ending}` : words.noText(item.agent.name);
  const toggle = (item: WeakEnding) => setLeft((now) => {
    const next = new Set(now);
    if (!next.delete(item)) next.add(item);
    return next;
  });
  const makeAll = async () => await run(async () => {
    for (const { callId, from, to } of chosen) {
      const { sheet } = await moments.suggest(callId, from, to, 'endings');
      await moments.make(callId, from, to, sheet);
    }
  }, words.bulkMade(chosen.length)) && done();
  return (
    <>
      <p>{words.bulkLead}</p>
      <ul className="weak-endings">
        {items.map((item) => (
          <li key={`${item.callId} ${item.from}`}>
            <Checkbox checked={!left.has(item)} onChange={() => toggle(item)} aria-label={nameOf(item)} />
            <span><b>{nameOf(item)}</b>{item.text !== null && item.text !== item.ending && <q>{item.text}</q>}<small>{item.ending !== null && `${item.agent.name} · `}<Link to={`/calls/${item.callId}?t=${item.from}`}>{callMoment(item.startedAt, language, texts.calls)} {clock(item.from)}</Link></small></span>
            <em className="numbers">{words.times(item.count, item.people)}<small>{skillReading('endings', item.fadeDb, texts)}</small></em>
          </li>
        ))}
      </ul>
      <Button type="primary" loading={busy} disabled={chosen.length === 0} onClick={() => void makeAll()}>{busy ? <Spin size="small" /> : null}{words.bulkMake(chosen.length)}</Button>
    </>
  );
}
