import { Button } from 'antd';
import { useLanguage, useTexts } from '../../hooks/appContext';
import type { Call, Criterion } from '../../live/rest/types';
import { wordsOf } from '../../texts';
import { clock } from '../../texts/units';
import { ScoreRing, scoreColour } from '../parts/ScoreRing';
import type { CallPlayer } from './callPlayer';

/** Most moments that one criterion offers: enough to hear what is meant. */
const mostMoments = 5;

/** The total, and each criterion with the moments that cost points, one click away. */
export function CallScore({ call, player }: { call: Call; player: CallPlayer }) {
  const { language, texts: { call: words, criteria } } = useLanguage();
  const names = new Map(call.card?.sections.flatMap((section) => section.criteria.map(({ id, name }) => [id, wordsOf(name, language)] as const)));
  const score = call.report?.score;
  return (
    <section className="card panel">
      <h2>{words.score}</h2>
      {!score || score.total === null ? <p className="panel-empty">{words.noScore}</p> : (
        <div className="score">
          <ScoreRing score={score.total} size={104} />
          <ul>{score.criteria.map((criterion) => <Row key={criterion.id} name={names.get(criterion.id) ?? criteria[criterion.id] ?? criterion.id} criterion={criterion} player={player} />)}</ul>
        </div>
      )}
    </section>
  );
}

function Row({ name, criterion: { points, of, notApplicable, moments = [] }, player }: { name: string; criterion: Criterion; player: CallPlayer }) {
  const { call: words } = useTexts();
  const share = points === null ? 0 : points / of;
  return (
    <li>
      <span className="criterion-name">{name}</span>
      <span className="numbers criterion-points">{points === null ? words.notApplicable[notApplicable ?? ''] ?? '–' : words.points(String(Math.round(points)), String(of))}</span>
      {points !== null && <span className="criterion-bar"><i style={{ width: `${100 * share}%`, background: scoreColour(100 * share) }} /></span>}
      {moments.length > 0 && points !== null && points < of && (
        <span className="costly">{words.costly}{moments.slice(0, mostMoments).map((moment) => (
          <Button key={moment.start} size="small" type="text" className="moment numbers" aria-label={words.playFrom(clock(moment.start))} onClick={() => player.playFrom(moment.start)}>{clock(moment.start)}</Button>
        ))}</span>
      )}
    </li>
  );
}
