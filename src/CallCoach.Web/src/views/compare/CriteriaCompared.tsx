import { Button } from 'antd';
import { useLanguage } from '../../hooks/appContext';
import { comparedCriteria } from '../../live/compareCalls';
import type { Call, Criterion } from '../../live/rest/types';
import { clock, decibels, unknown, whole } from '../../texts/units';
import type { CallPlayer } from '../call/callPlayer';
import { nameOf, shown } from '../review/CriterionLine';

/** Points of both calls for each criterion; the costliest stretch of either is one click away. */
export function CriteriaCompared({ first, second, players }: { first: Call; second: Call; players: [CallPlayer, CallPlayer] }) {
  const { language, texts } = useLanguage();
  const { compare: words, call } = texts;
  const totals = [first, second].map(({ score }) => score);
  const difference = totals[0] !== null && totals[0] !== undefined && totals[1] !== null && totals[1] !== undefined ? totals[1] - totals[0] : null;
  return (
    <section className="card panel compare-table numbers">
      <table>
        <thead><tr><th>{words.criterion}</th><th>{words.first}</th><th>{words.second}</th><th>{words.difference}</th></tr></thead>
        <tbody>
          {comparedCriteria(first, second).map((row) => (
            <tr key={row.line.id}>
              <th>{nameOf(row.line, texts, language)}</th>
              <td><Points criterion={row.first} player={players[0]} words={call.notApplicable} none={words.notInCard} /></td>
              <td><Points criterion={row.second} player={players[1]} words={call.notApplicable} none={words.notInCard} /></td>
              <td className={tone(row.difference)}>{row.difference === null ? unknown : `${decibels(100 * row.difference, true)}%`}</td>
            </tr>
          ))}
          <tr className="total"><th>{words.total}</th><td>{whole(totals[0])}</td><td>{whole(totals[1])}</td><td className={tone(difference && difference / 100)}>{decibels(difference, true)}</td></tr>
        </tbody>
      </table>
    </section>
  );
}

function Points({ criterion, player, words, none }: { criterion: Criterion | null; player: CallPlayer; words: Record<string, string>; none: string }) {
  const { evidence } = useLanguage().texts;
  if (!criterion) return <small>{none}</small>;
  const { points, of, notApplicable, moments: [worst] = [] } = criterion;
  if (points === null) return <small>{words[notApplicable ?? ''] ?? unknown}</small>;
  return (
    <>
      {evidence.of(shown(points), shown(of))}
      {worst && points < of && <Button size="small" type="text" className="moment numbers" aria-label={evidence.play(clock(worst.start), clock(worst.end))} onClick={() => player.playRange({ from: worst.start, to: worst.end })}>{clock(worst.start)}</Button>}
    </>
  );
}

/** Less than a twentieth of the points is no difference. */
function tone(share: number | null): string {
  return share === null || Math.abs(share) < 0.05 ? '' : share > 0 ? 'better' : 'worse';
}
