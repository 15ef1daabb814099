import { Alert, Button, Input } from 'antd';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useVersionedEdit } from '../../hooks/useVersionedEdit';
import { changesOf, draftOf, scoreSections, toJudge, totalOf, versioned, withLine, withoutReason, type ReviewDraft, type VersionedReview } from '../../live/reviewEdit';
import { reviews, type Review } from '../../live/rest/reviews';
import type { Call } from '../../live/rest/types';
import type { CallPlayer } from '../call/callPlayer';
import { CriterionLine } from './CriterionLine';
import { PointsField } from './PointsField';
import { ReviewHead } from './ReviewHead';
import { ReviewSteps } from './ReviewSteps';
import { ScoreSections } from './ScoreSections';

export interface DraftEditorProps { call: Call; loaded: Review; player: CallPlayer; changed: (review: Review) => void; reload: () => void; wanted: number }

/** As much as the server keeps, characters. */
const longestSummary = 4000;

/** A review that is being written: points beside the machine's with their reasons, a word for the agent, and then it is published. */
export function DraftEditor({ call, loaded, player, changed, reload, wanted }: DraftEditorProps) {
  const { review: words } = useTexts();
  const { busy, run } = useAction();
  const saved = useRef<Review>(loaded);
  const edit = useVersionedEdit<VersionedReview, ReviewDraft>(versioned(loaded), {
    draftOf, get: async () => versioned(await reviews.get(call.id) ?? loaded),
    put: async (version, { summary, lines }) => versioned(saved.current = await reviews.save(call.id, version, summary.trim() || null, changesOf({ summary, lines }))),
  });
  const { state, draft, change, other } = edit;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted > 0) panel.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [wanted]);
  const pointsOf = (id: string) => draft.lines[id]?.points ?? state.lines.find(({ criterion }) => criterion === id)?.machine?.points ?? null;
  const { total } = totalOf(state.card, pointsOf);
  const missing = withoutReason(draft, state.lines), unjudged = toJudge(draft, state.lines);
  const publish = async () => {
    if (missing.length > 0 || other) return;
    if (edit.unsaved) {
      const before = saved.current;
      await edit.save();
      if (saved.current === before) return; // refused, and said why
    }
    const done = await run(async () => changed(await reviews.publish(call.id, saved.current.version)), words.published);
    if (!done) reload();
  };
  return (
    <div ref={panel} onKeyDown={(event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void publish();
    }}>
      <ReviewHead total={total} machineTotal={state.machineTotal} state="draft" card={state.card} />
      <p className="review-hint">{words.draftHint}</p>
      <ScoreSections sections={scoreSections(call, state)}>{(line) => {
        const { id } = line.line, own = draft.lines[id] ?? { points: null, reason: '' };
        return <CriterionLine key={id} line={line} player={player} points={own.points}><PointsField line={line} draft={own} missing={missing.includes(id)} disabled={edit.busy || busy} change={(next) => change(withLine(draft, id, next))} /></CriterionLine>;
      }}</ScoreSections>
      <Input.TextArea className="review-words" aria-label={words.summary} placeholder={words.summary} value={draft.summary} maxLength={longestSummary} autoSize={{ minRows: 3 }} disabled={edit.busy || busy} onChange={({ target }) => change({ ...draft, summary: target.value })} />
      <Foot edit={edit} missing={missing.length} unjudged={unjudged.length} busy={busy} publish={publish} published={changed} />
      <ReviewSteps review={state} />
    </div>
  );
}

interface FootProps { edit: ReturnType<typeof useVersionedEdit<VersionedReview, ReviewDraft>>; missing: number; unjudged: number; busy: boolean; publish: () => Promise<void>; published: (review: Review) => void }

/** What is unsaved, missing, or changed by somebody else meanwhile, and the ways out. */
function Foot({ edit, missing, unjudged, busy, publish, published }: FootProps) {
  const { review: words, edit: more, settings } = useTexts();
  const { other, unsaved, errors, save, discard } = edit;
  const gone = other !== null && other.state !== 'draft';
  return (
    <footer className="review-foot">
      {Object.keys(errors).length > 0 && <Alert type="error" title={more.wrong} description={<ul>{Object.entries(errors).map(([path, sentences]) => <li key={path}>{sentences.join(' ')}</li>)}</ul>} />}
      {other && <Alert type="warning" showIcon title={more.conflict(other.editedBy ?? more.somebody)} description={gone ? words.conflictPublished : more.conflictHint} />}
      <span>{[missing > 0 && words.needsReason(String(missing)), unjudged > 0 && words.notJudged(String(unjudged)), unsaved && settings.unsaved].filter(Boolean).join(' · ')}</span>
      {other && <Button onClick={() => gone ? published(other) : discard()}>{words.theirs}</Button>}
      {other && !gone && <Button danger type="primary" loading={edit.busy} onClick={() => void save()}>{words.mine}</Button>}
      {!other && <Button disabled={!unsaved || missing > 0} loading={edit.busy} onClick={() => void save()}>{words.save}</Button>}
      {!other && <Button type="primary" disabled={missing > 0} loading={busy} onClick={() => void publish()}>{words.publish}</Button>}
    </footer>
  );
}
