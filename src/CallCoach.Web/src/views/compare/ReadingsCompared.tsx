import { useTexts } from '../../hooks/appContext';
import type { Call } from '../../live/rest/types';
import { unknown } from '../../texts/units';
import { callReadings } from '../call/readingRows';

/** The readings of both calls, each as its sentence. */
export function ReadingsCompared({ first, second }: { first: Call; second: Call }) {
  const texts = useTexts();
  const { compare: words } = texts;
  const [one, other] = [first, second].map((call) => new Map(callReadings(call, texts).map((row) => [row.id, row])));
  const ids = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
  return (
    <section className="card panel compare-table numbers">
      <table>
        <thead><tr><th>{words.first}</th><th>{words.second}</th></tr></thead>
        <tbody>{ids.map((id) => <tr key={id}>{[one, other].map((side, index) => <td key={index} className={side?.get(id)?.judgement}>{side?.get(id)?.sentence ?? unknown}</td>)}</tr>)}</tbody>
      </table>
    </section>
  );
}
