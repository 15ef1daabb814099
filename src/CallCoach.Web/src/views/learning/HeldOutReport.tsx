import { useTexts } from '../../hooks/appContext';
import type { Learned } from '../../live/rest/corrections';
import { oneDecimal, percent } from '../../texts/units';
import { signed } from '../board/boardReadings';

/** How well the corrected score foretells reviews that it had not seen, beside the machine's. */
export function HeldOutReport({ learned: { heldOut, level } }: { learned: Learned }) {
  const { learned: words } = useTexts();
  const verdict = heldOut.isBetter ? words.better : words.notBetter;
  return (
    <section className="card learned-part">
      <h2>{words.heldOut}</h2>
      <p>{words.heldOutText(heldOut.calls)}</p>
      <table>
        <thead><tr><th /><th scope="col">{words.plain}</th><th scope="col">{words.corrected}</th></tr></thead>
        <tbody className="numbers">
          <tr><th scope="row">{words.error}</th><td>{words.pointsUnit(oneDecimal(heldOut.plainError))}</td><td><b>{words.pointsUnit(oneDecimal(heldOut.correctedError))}</b></td></tr>
          <tr><th scope="row">{words.r2}</th><td>{percent(Math.max(0, heldOut.plainR2))}</td><td><b>{percent(Math.max(0, heldOut.correctedR2))}</b></td></tr>
          <tr><th scope="row">{words.coverage}</th><td /><td>{words.coverageOf(percent(heldOut.coverage), percent(level))}</td></tr>
        </tbody>
      </table>
      <p className={`learned-verdict ${heldOut.isBetter ? 'better' : ''}`}>{verdict(heldOut.isBetter ? oneDecimal(heldOut.gain) : signed(heldOut.gain), signed(heldOut.gainLow), signed(heldOut.gainHigh))}</p>
    </section>
  );
}
