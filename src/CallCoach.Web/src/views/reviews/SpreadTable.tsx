import { useLanguage } from '../../hooks/appContext';
import { mostPoints } from '../../live/reviewEdit';
import type { CalibrationOutcome, Spread } from '../../live/rest/reviews';
import type { ScoreCard } from '../../live/rest/types';
import { disagreements, linesOf } from '../../live/sheetEdit';
import { oneDecimal, unknown, whole } from '../../texts/units';
import { nameOf, shown } from '../review/CriterionLine';

/** Everybody's points beside each other, and how far apart they are; what should be talked about is marked. */
export function SpreadTable({ card, outcome }: { card: ScoreCard; outcome: CalibrationOutcome }) {
  const { language, texts } = useLanguage();
  const { calibration: words } = texts;
  const lines = new Map(linesOf(card).map((line) => [line.id, line]));
  const apart = new Set(disagreements(card, outcome));
  const spread = ({ mean, deviation, range }: Spread) => <><td>{oneDecimal(mean)}</td><td>{oneDecimal(deviation)}</td><td>{oneDecimal(range)}</td></>;
  return (
    <section className="card panel">
      <h2>{words.results}</h2>
      {apart.size > 0 && <p className="queue-hint">{words.talkAbout}</p>}
      <div className="spread-scroll" tabIndex={0}>
        <table className="spread numbers">
          <thead><tr><th>{words.criterion}</th>{outcome.raters.map(({ person }) => <th key={person.id}>{person.name}</th>)}<th>{words.mean}</th><th>{words.deviation}</th><th>{words.range}</th><th>{words.machine}</th></tr></thead>
          <tbody>
            {outcome.criteria.map((criterion) => {
              const line = lines.get(criterion.id);
              return (
                <tr key={criterion.id} className={apart.has(criterion.id) ? 'apart' : ''}>
                  <th>{line ? nameOf(line, texts, language) : criterion.id}{line && <small> / {mostPoints(line)}</small>}{apart.has(criterion.id) && <em>{words.apart}</em>}</th>
                  {criterion.points.map((points, index) => <td key={index}>{points === null ? unknown : shown(points)}</td>)}
                  {spread(criterion.spread)}<td className="machine">{criterion.machine === null ? unknown : shown(criterion.machine)}</td>
                </tr>
              );
            })}
            <tr className="total"><th>{words.totalRow}</th>{outcome.raters.map(({ person, total }) => <td key={person.id}>{whole(total)}</td>)}{spread(outcome.total)}<td className="machine">{whole(outcome.machineTotal)}</td></tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
