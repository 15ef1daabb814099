import { Button, Input, Segmented } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import type { Finding, Side } from '../../live/protocol';
import { phrases, type PhraseOverrides } from '../../live/rest/words';
import { percent } from '../../texts/units';
import { Quote } from '../parts/Quote';

interface Tried { text: string; findings: Finding[] }

/** A sentence, and what the lists would find in it as they stand here, saved or not: which words, by which phrase, and how near. */
export function PhraseTryBox({ teamId, language, overrides }: { teamId: string; language: string; overrides: PhraseOverrides }) {
  const { phrases: words, common, findings: kinds, objections, stages } = useTexts();
  const { busy, run } = useAction();
  const [text, setText] = useState('');
  const [side, setSide] = useState<Side>('customer');
  const [tried, setTried] = useState<Tried | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim()) void run(async () => setTried({ text, findings: (await phrases.tryOut(teamId, language, text, side, overrides)).findings }));
  };
  const nameOf = ({ kind, class: objection, stage }: Finding) => [kinds[kind], objection && (objections[objection] ?? overrides[language]?.objections?.[objection]?.name ?? objection), stage && (stages[stage] ?? stage)].filter(Boolean).join(' · ');
  return (
    <form className="try-box" lang={language} onSubmit={submit}>
      <div>
        <Segmented aria-label={words.trySide} value={side} onChange={setSide} options={[{ value: 'customer', label: common.customer }, { value: 'agent', label: common.agent }]} />
        <Input value={text} onChange={({ target }) => setText(target.value)} placeholder={words.tryPlaceholder} aria-label={words.tryPlaceholder} maxLength={500} />
        <Button htmlType="submit" loading={busy} disabled={!text.trim()}>{words.tryIt}</Button>
      </div>
      <div role="status">
        {tried && (tried.findings.length === 0 ? <p className="panel-empty">{words.triedNothing}</p> : (
          <ul>{tried.findings.map((finding) => (
            <li key={`${finding.kind} ${finding.at} ${finding.class ?? ''} ${finding.stage ?? ''} ${finding.quote}`}>
              <b className={`line-tag ${finding.kind}`}>{nameOf(finding)}</b>
              <Quote text={tried.text} marked={finding.quote} />
              <small>{finding.phrase === null ? words.byForm : words.byPhrase(finding.phrase, finding.nearness === null ? '' : percent(finding.nearness))}</small>
            </li>
          ))}</ul>
        ))}
      </div>
    </form>
  );
}
