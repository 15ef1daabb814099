import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { barShares } from '../../drawing/curvePlot';
import { cards, type CardContent, type CardPreview, type CardVocabulary, type ScoreSpread } from '../../live/rest/cards';
import { wordsOf } from '../../texts';
import { oneDecimal, percent, whole } from '../../texts/units';
import { callMoment } from '../calls/callMoment';
import { ScoreBadge } from '../parts/ScoreBadge';

/** What a draft would make of the team's last calls: the scores now and then, who changes most, and how each criterion judges. */
export function CardPreviewPanel({ teamId, content, vocabulary }: { teamId: string; content: CardContent; vocabulary: CardVocabulary }) {
  const { texts: { cards: words } } = useLanguage();
  const { busy, run } = useAction();
  const [shown, setShown] = useState<{ of: CardContent; preview: CardPreview } | null>(null);
  const look = () => run(async () => setShown({ of: content, preview: await cards.preview(teamId, content) }));
  const stale = shown !== null && shown.of !== content;
  return (
    <section className="card panel card-preview">
      <header className="panel-head"><h2>{words.preview}</h2><Button loading={busy} type={stale ? 'primary' : 'default'} onClick={look}>{shown ? words.previewAgain : words.previewRun}</Button></header>
      <p className="settings-lead">{shown ? [words.calls(String(shown.preview.calls)), shown.preview.skipped > 0 && words.skipped(String(shown.preview.skipped))].filter(Boolean).join(' · ') : words.previewHint}</p>
      {shown && <Outcome preview={shown.preview} content={shown.of} vocabulary={vocabulary} stale={stale} />}
    </section>
  );
}

function Outcome({ preview: { before, after, changes, criteria }, content, vocabulary, stale }: { preview: CardPreview; content: CardContent; vocabulary: CardVocabulary; stale: boolean }) {
  const { language, texts: { cards: words, calls } } = useLanguage();
  const [now, then] = barShares(before.tens, after.tens);
  const names = new Map(content.sections.flatMap((section) => section.criteria).map((line) => [line.id, wordsOf(line.name ?? {}, language) ?? wordsOf(vocabulary.measures.find(({ id }) => id === line.measure)?.name ?? {}, language) ?? line.id]));
  return (
    <div className={stale ? 'stale' : ''}>
      <figure className="tens" role="img" aria-label={words.distribution}>
        {now.map((share, ten) => <div key={ten} title={`${words.tens(String(10 * ten), String(ten === 9 ? 100 : 10 * ten + 9))}: ${before.tens[ten] ?? 0} → ${after.tens[ten] ?? 0}`}><i className="before" style={{ height: `${100 * share}%` }} /><i className="after" style={{ height: `${100 * (then[ten] ?? 0)}%` }} /><small className="numbers">{10 * ten}</small></div>)}
      </figure>
      <div className="preview-facts numbers"><Facts name={words.before} kind="before" spread={before} /><Facts name={words.after} kind="after" spread={after} /></div>
      <h3>{words.changes}</h3>
      {changes.length === 0 ? <p className="panel-empty">{words.noChanges}</p> : (
        <ul className="preview-changes">{changes.map(({ call, after: score }) => (
          <li key={call.id}><Link to={`/calls/${call.id}`}>{call.agent.name}, {callMoment(call.startedAt, language, calls)}</Link><span><ScoreBadge score={call.score} /> {'→'} <ScoreBadge score={score} /></span></li>
        ))}</ul>
      )}
      <h3>{words.criteria}</h3>
      <div className="spread-scroll"><table className="spread numbers">
        <thead><tr><th /><th>{words.applied}</th><th>{words.share}</th><th>{words.failed}</th></tr></thead>
        <tbody>{criteria.map((line) => <tr key={line.id}><th>{names.get(line.id) ?? line.id}</th><td>{line.applied}</td><td>{percent(line.share)}</td><td>{line.failed}</td></tr>)}</tbody>
      </table></div>
    </div>
  );
}

function Facts({ name, kind, spread: { mean, median, unscored } }: { name: string; kind: 'before' | 'after'; spread: ScoreSpread }) {
  const { texts: { cards: words } } = useLanguage();
  return <p><i className={kind} /><b>{name}</b> {words.mean} {oneDecimal(mean)} · {words.median} {whole(median)}{unscored > 0 && ` · ${unscored} ${words.unscored}`}</p>;
}
