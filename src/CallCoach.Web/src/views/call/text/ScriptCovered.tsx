import { CheckCircleFilled } from '@ant-design/icons';
import { useTexts } from '../../../hooks/appContext';
import type { CallScript } from '../../../live/protocol';
import type { WordMeasures } from '../../../live/rest/transcripts';
import { percent } from '../../../texts/units';
import type { CallPlayer } from '../callPlayer';
import { Moment } from './WordFacts';

/** Which points of the script were said, when and in which words, and whether in their order. */
export function ScriptCovered({ script, covered, player }: { script: CallScript; covered: NonNullable<WordMeasures['script']>; player: CallPlayer }) {
  const { facts: words, script: scriptWords } = useTexts();
  return (
    <div>
      <h3>{words.script} · {script.title}{covered.inOrder !== null && ` · ${words.order(percent(covered.inOrder))}`}</h3>
      <ul>{script.points.map(({ id, text }) => {
        const point = covered.points.find((one) => one.id === id);
        return point?.said && point.at !== null
          ? <li key={id}><CheckCircleFilled className="tick" aria-hidden /><span>{text} <Moment at={point.at} player={player} /></span><small><q>{point.quote}</q></small></li>
          : <li key={id}><span className="tick open" aria-hidden="true" /><span className="missed">{text} · {scriptWords.missed}</span></li>;
      })}</ul>
    </div>
  );
}
