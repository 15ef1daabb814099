import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { useTexts } from '../../hooks/appContext';
import type { ScriptResult as Result, ScriptTarget, TargetReading } from '../../live/rest/training';
import { clock } from '../../texts/units';
import { targetScale } from './TargetsField';
import { inUnit } from './readingUnits';
import './practice.css';

/** What an attempt at a script came to: points said, what was better not said, the voice against its targets, and at most two things to try. */
export function ScriptResult({ result, seek }: { result: Result; /** Plays from a moment; left out where there is no sound. */ seek?: (seconds: number) => void }) {
  const { training: { result: words, readings, kinds } } = useTexts();
  const time = (at: number | null) => at === null ? null : seek ? <button type="button" className="plain numbers" onClick={() => seek(at)}>{clock(at)}</button> : <time className="numbers">{clock(at)}</time>;
  const stepOf = ({ step }: ScriptTarget) => step ? words.step(step.index + 1, step.name ?? kinds[step.kind]) : null;
  const tips = tipsOf(result, words, stepOf);
  return (
    <div className="script-result">
      <section className="card"><h2>{words.score}</h2><strong className="big numbers">{result.score ?? '–'}</strong></section>
      <section className="card"><h2>{words.tryNext}</h2>{tips.length === 0 ? <p>{words.wellDone}</p> : <ul>{tips.map((tip) => <li key={tip}>{tip}</li>)}</ul>}</section>
      <section className="card wide">
        <h2>{words.points}{result.points && <small className="numbers"> {words.pointsOf(result.points.filter((point) => point.said).length, result.points.length)}</small>}</h2>
        {result.points === null ? <p>{words.noTranscript}</p> : <ul className="result-points">{result.points.map((point, index) => (
          <li key={index}>{point.said ? <CheckCircleFilled className="tick" aria-hidden /> : <span className="tick open" role="img" aria-label={words.missing} />}<span>{point.text}{point.quote && <small> <q>{point.quote}</q></small>}</span>{time(point.at)}</li>
        ))}</ul>}
        {result.avoided !== null && result.avoided.length > 0 && <><h3>{words.avoided}</h3><ul className="result-points">{result.avoided.map((avoided) => <li key={avoided.phrase}><CloseCircleFilled className="tick bad" aria-hidden /><q>{avoided.quote}</q>{time(avoided.at)}</li>)}</ul></>}
      </section>
      {result.targets.length > 0 && <section className="card wide"><h2>{words.targets}</h2><ul className="result-points">{result.targets.map((target) => (
        <li key={`${target.step?.index ?? ''} ${target.reading}`}>{target.met === true ? <CheckCircleFilled className="tick" aria-hidden /> : <span className="tick open" aria-hidden />}
          <span>{target.step && <b>{stepOf(target)} · </b>}{readings[target.reading]}<small> {band(target, words)}</small></span><b className="numbers">{target.value === null ? (target.step ? words.tooLittle : words.unknown) : shown(target.reading, target.value)}</b><small>{target.met === null ? '' : target.met ? words.met : words.missed}</small></li>
      ))}</ul></section>}
    </div>
  );
}

type Words = ReturnType<typeof useTexts>['training']['result'];

/** As fine as the edge that it is judged by: 4.61 misses 4.6. */
function shown(reading: TargetReading, value: number): string {
  return reading === 'speakingRate' ? value.toFixed(2) : inUnit(reading, value);
}

function band({ reading, low, high }: { reading: TargetReading; low: number | null; high: number | null }, words: Words): string {
  const shown = (edge: number) => String(Math.round(edge * targetScale[reading] * 10) / 10);
  return low !== null && high !== null ? words.target(shown(low), shown(high)) : low !== null ? words.atLeast(shown(low)) : high !== null ? words.atMost(shown(high)) : '';
}

/** The first point that was not said, then the first target that was missed: two things are what one can keep in mind. */
function tipsOf(result: Result, words: Words, stepOf: (target: ScriptTarget) => string | null): string[] {
  const points = result.points?.filter((point) => !point.said).map((point) => words.tryPoint(point.text)) ?? [];
  const targets = result.targets.filter((target) => target.met === false).map((target) => words.inStep(stepOf(target), words.tryReading[target.reading]));
  return [...points.slice(0, targets.length > 0 ? 1 : 2), ...targets].slice(0, 2);
}
