import { useLanguage } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { ownPractice, type Progress } from '../../live/rest/training';
import { oneDecimal, whole } from '../../texts/units';
import { ExerciseTitle } from '../drills/ExerciseTitle';
import { LoadState } from '../parts/LoadState';
import { Curve } from './Curve';
import { day } from './days';
import { inUnit } from './readingUnits';
import './practice.css';

/** One's own skills on real calls, newer ones counting more, and what one practised. */
export function PracticeProgress() {
  const load = useLoad(ownPractice.progress);
  return <LoadState load={load}>{(progress) => <Own progress={progress} />}</LoadState>;
}

function Own({ progress }: { progress: Progress }) {
  const { language, texts: { training: { progress: words, readings, today } } } = useLanguage();
  const known = progress.skills.filter((skill) => skill.now !== null);
  return (
    <>
      <h2 className="library-head">{words.skills}</h2>
      {known.length === 0 ? <p className="library-lead">{words.none}</p> : <div className="progress-skills">{known.map((skill) => (
        <div key={skill.reading} className="card">
          <h3>{readings[skill.reading] ?? skill.reading}</h3>
          <strong>{inUnit(skill.reading, skill.now)}</strong>
          <small>{words.before} {inUnit(skill.reading, skill.before)}</small>
          {skill.calls !== null && <small>{words.calls(oneDecimal(skill.calls))}</small>}
        </div>
      ))}</div>}
      <h2 className="library-head">{words.curves}</h2>
      {progress.curves.length === 0 ? <p className="library-lead">{words.noCurves}</p> : <ul className="curves">{progress.curves.map((curve) => (
        <li key={curve.exerciseId} className="card">
          <h3><ExerciseTitle title={curve.title} /><br /><small className="hint">{today.kinds[curve.kind]} · {words.times(curve.values.length)} · {day(curve.lastAt, language)}</small></h3>
          <span className="numbers">{words.first} {whole(curve.values[0])}</span><span className="numbers">{words.best} {whole(Math.max(...curve.values))}</span><span className="numbers">{words.last} {whole(curve.values.at(-1))}</span>
          <Curve values={curve.values} label={words.curves} />
        </li>
      ))}</ul>}
    </>
  );
}
