import { useTexts } from '../../../hooks/appContext';
import type { StagePart } from '../../../live/rest/transcripts';
import { clock } from '../../../texts/units';
import type { CallPlayer } from '../callPlayer';

/** A step gets at least this much of a hundred parts of the line, so that its name can be read. */
const leastShare = 3;

/** The steps that the call went through, each as long as it took; a click plays from its beginning. */
export function StageTimeline({ stages, durationSeconds, player }: { stages: readonly StagePart[]; durationSeconds: number; player: CallPlayer }) {
  const { facts: words, stages: names, call } = useTexts();
  return (
    <div className="stages">
      <h3>{words.stages}</h3>
      <ol>{stages.map(({ stage, start, end }) => (
        <li key={start} style={{ flexGrow: Math.max(leastShare, (100 * (end - start)) / Math.max(1, durationSeconds)) }}>
          <button type="button" title={`${names[stage] ?? stage} ${clock(start)}–${clock(end)}`} aria-label={`${names[stage] ?? stage}. ${call.playFrom(clock(start))}`} onClick={() => player.playFrom(start)}>
            {names[stage] ?? stage}<small className="numbers">{clock(start)}</small>
          </button>
        </li>
      ))}</ol>
    </div>
  );
}
