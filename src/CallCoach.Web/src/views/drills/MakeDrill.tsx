import { AimOutlined } from '@ant-design/icons';
import { Button, Input, Modal, Select, Spin } from 'antd';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { leads, useSession, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import type { Language } from '../../live/protocol';
import { moments, skills, type Drill, type DrillSheet, type DrillSuggestion, type Skill } from '../../live/rest/drills';
import { errorText } from '../../texts';
import { clock } from '../../texts/units';
import { Notice } from '../parts/Notice';
import { skillReading, skillTarget } from './skillFacts';
import './drills.css';

export interface MakeDrillProps { callId: string; from: number; to: number; /** What was weak there; left out, the server tells. */ skill?: Skill | null }

/** From a stretch of a call to a drill; for those who look after a team. Stands by itself: a call page gives the stretch. */
export function MakeDrill({ callId, from, to, skill = null }: MakeDrillProps) {
  const { makeDrill: words } = useTexts();
  const { me } = useSession();
  const [open, setOpen] = useState(false);
  if (!leads(me)) return null;
  return (
    <>
      <Button size="small" icon={<AimOutlined />} onClick={() => setOpen(true)}>{words.button}</Button>
      <Modal open={open} title={words.title} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <Making callId={callId} from={from} to={to} weak={skill} />
      </Modal>
    </>
  );
}

function Making({ callId, from, to, weak }: { callId: string; from: number; to: number; weak: Skill | null }) {
  const texts = useTexts();
  const [skill, setSkill] = useState<Skill | null>(weak);
  const load = useLoad(useCallback((signal: AbortSignal) => moments.suggest(callId, from, to, skill, signal), [callId, from, to, skill]));
  switch (load.loaded.state) {
    case 'loading': return <div className="loading"><Spin /></div>;
    case 'failed': return <Notice title={(load.loaded.problem as { code?: string }).code === 'no-speech' ? texts.makeDrill.noSpeech : errorText(texts, load.loaded.problem)} />;
    case 'ready': return <Draft key={load.loaded.value.skill} callId={callId} from={from} to={to} suggestion={load.loaded.value} setSkill={setSkill} />;
  }
}

function Draft({ callId, from, to, suggestion, setSkill }: { callId: string; from: number; to: number; suggestion: DrillSuggestion; setSkill: (skill: Skill) => void }) {
  const texts = useTexts();
  const { makeDrill: words, drills } = texts;
  const { busy, run } = useAction();
  const [sheet, setSheet] = useState<DrillSheet>(suggestion.sheet);
  const [made, setMade] = useState<Drill | null>(null);
  const language: Language = sheet.words['zh-CN'] ? 'zh-CN' : 'en';
  const said = sheet.words[language];
  if (!said) return null;
  if (made) return <Notice title={words.made} hint={skillTarget(made.skill, made.target, texts)} action={<Link to={`/practice/drills/${made.id}`}>{words.open}</Link>} />;
  const set = (change: Partial<typeof said>) => setSheet({ ...sheet, words: { ...sheet.words, [language]: { ...said, ...change } } });
  const make = () => run(async () => setMade(await moments.make(callId, from, to, { ...sheet, words: { [language]: { ...said, lines: said.lines.filter((line) => line.trim()) } } })));
  return (
    <div className="stacked make-drill">
      <p className="numbers"><b>{clock(from)}{'–'}{clock(to)}</b>{suggestion.value !== null && ` · ${words.value(skillReading(suggestion.skill, suggestion.value, texts))}`}</p>
      <label>{words.skill}<Select value={suggestion.skill} onChange={setSkill} options={skills.filter((each) => each !== 'breath').map((each) => ({ value: each, label: drills.skills[each] }))} /></label>
      <label>{words.name}<Input value={said.title} maxLength={100} onChange={({ target }) => set({ title: target.value })} /></label>
      <label>{words.task}<Input.TextArea value={said.task} maxLength={500} autoSize onChange={({ target }) => set({ task: target.value })} /></label>
      <label>{words.lines}<Input.TextArea value={said.lines.join('\n')} autoSize={{ minRows: 2 }} onChange={({ target }) => set({ lines: target.value.split('\n') })} /><small>{words.suggested}</small></label>
      <p className="make-hint">{words.hint}</p>
      <Button type="primary" loading={busy} disabled={!said.title.trim()} onClick={() => void make()}>{words.make}</Button>
    </div>
  );
}
