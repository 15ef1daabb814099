import { useTexts } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';
import type { Comment } from '../../live/rest/remarks';
import { clock } from '../../texts/units';
import type { CallPlayer } from './callPlayer';

/** The comments above the lanes, each as a pin at its moment; a click plays from there. */
export function CommentStrip({ comments, player }: { comments: readonly Comment[]; player: CallPlayer }) {
  const { remarks: words } = useTexts();
  const { from, to } = useStore(player.window);
  const pinned = comments.filter((one): one is Comment & { at: number } => one.at !== null && one.parent === null && one.text !== '');
  if (pinned.length === 0) return null;
  return (
    <div className="comment-strip">
      {pinned.filter(({ at }) => at >= from && at <= to).map((comment) => (
        <button key={comment.id} type="button" style={{ left: `${(100 * (comment.at - from)) / (to - from)}%` }} title={`${comment.author.name}: ${comment.text}`} aria-label={`${words.open(clock(comment.at))}: ${comment.text}`} onClick={() => player.playFrom(comment.at)}>{comment.author.name.slice(0, 1)}</button>
      ))}
    </div>
  );
}
