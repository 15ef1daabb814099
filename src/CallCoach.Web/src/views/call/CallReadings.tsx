import { useTexts } from '../../hooks/appContext';
import type { Call } from '../../live/rest/types';
import { Gauge } from '../parts/Gauge';
import { callReadings, type ReadingRow } from './readingRows';

/** Each reading in a sentence, and where it lies in its band. */
export function CallReadings({ call, own }: { call: Call; own: boolean }) {
  const texts = useTexts();
  return (
    <section className="card panel">
      <h2>{own ? texts.call.readings : texts.call.readingsOf(call.agent.name)}</h2>
      <ul className="readings">{callReadings(call, texts).map((row) => <Row key={row.id} row={row} />)}</ul>
    </section>
  );
}

function Row({ row: { sentence, bandText, judgement, gauge } }: { row: ReadingRow }) {
  const { live } = useTexts();
  return (
    <li className={judgement}>
      <p><b className="numbers">{sentence}</b>{judgement !== 'unknown' && <em>{live[judgement]}</em>}</p>
      {gauge && <Gauge from={gauge.from} to={gauge.to} band={gauge.band} read={() => gauge} label={`${sentence}, ${judgement === 'unknown' ? '' : live[judgement]}`} height={20} />}
      {bandText && <small className="numbers">{bandText}</small>}
    </li>
  );
}
