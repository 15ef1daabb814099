import { Input, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../hooks/appContext';
import { useCallList } from '../../hooks/useCallList';
import { useComposedText } from '../../hooks/useComposedText';
import type { Call } from '../../live/rest/types';
import { clock } from '../../texts/units';
import { callMoment } from '../calls/callMoment';
import { ScoreBadge } from '../parts/ScoreBadge';
import './compare.css';

/** As many as one looks through; a search finds the others. */
const most = 8;

/** Which call to lay beside this one: the agent's others, or what is searched for. */
export function CompareDialog({ call, close }: { call: Call; close: () => void }) {
  const { language, texts: { compare: words, calls } } = useLanguage();
  const [wanted, setWanted] = useState('');
  const field = useComposedText('', setWanted);
  const list = useCallList(useMemo(() => wanted.trim() ? { q: wanted.trim(), status: 'ended' } : { agent: call.agent.id, status: 'ended' }, [wanted, call.agent.id]));
  const rows = list.rows?.filter(({ id }) => id !== call.id).slice(0, most);
  return (
    <Modal open title={words.choose} footer={null} onCancel={close}>
      <Input allowClear aria-label={words.search} placeholder={words.search} {...field} />
      <p className="compare-lead">{wanted.trim() === '' && words.sameAgent}</p>
      {rows?.length === 0 && <p className="panel-empty">{words.none}</p>}
      <ul className="compare-choice">{rows?.map((row) => (
        <li key={row.id}><Link to={`/calls/compare?a=${call.id}&b=${row.id}`} className="numbers"><ScoreBadge score={row.score} /><b>{row.agent.name}</b><span>{callMoment(row.startedAt, language, calls)} · {clock(row.durationSeconds)}</span></Link></li>
      ))}</ul>
    </Modal>
  );
}
