import { useTexts } from '../../../hooks/appContext';
import type { CallScript } from '../../../live/protocol';
import type { LineTag } from '../../../live/transcriptReading';

/** What a line holds, in small words: the objection, a question, fillers with their number. A click plays from there. */
export function LineTags({ tags, script }: { tags: readonly LineTag[]; script: CallScript | null }) {
  const { findings, objections } = useTexts();
  if (tags.length === 0) return null;
  const nameOf = (tag: LineTag) => {
    if (tag.kind === 'objection') return objections[tag.class ?? ''] ?? tag.class;
    if (tag.kind === 'script-point') return `✓ ${script?.points.find(({ id }) => id === tag.point)?.text ?? findings[tag.kind] ?? ''}`;
    return findings[tag.kind];
  };
  return (
    <span className="line-tags">{tags.map((tag) => (
      <button key={`${tag.kind} ${tag.class ?? ''} ${tag.point ?? ''}`} type="button" tabIndex={-1} className={`line-tag ${tag.kind}`} title={tag.quotes.filter(Boolean).join(' · ')} data-seconds={tag.at}>
        {nameOf(tag)}{tag.quotes.length > 1 && ` ×${tag.quotes.length}`}
      </button>
    ))}</span>
  );
}
