import { useLanguage } from '../../hooks/appContext';
import type { Review } from '../../live/rest/reviews';
import type { Call } from '../../live/rest/types';
import { wordsOf } from '../../texts';
import { factsOf, shown as pointsShown } from '../review/CriterionLine';

/** Every criterion with its points, as measured and as people left them. */
export function ReportScore({ call, review }: { call: Call; review: Review | null }) {
  const { language, texts } = useLanguage();
  const { report: words, call: callWords, criteria } = texts;
  const names = new Map((review?.card ?? call.card)?.sections.flatMap((section) => section.criteria.map(({ id, name }) => [id, wordsOf(name, language)] as const)));
  const score = call.report?.score;
  const lines = review ? review.lines.map((line) => ({ id: line.criterion, machine: line.machine, points: line.points, reason: line.reason })) : (score?.criteria ?? []).map((line) => ({ id: line.id, machine: line, points: null, reason: null }));
  if (lines.length === 0) return <section><h2>{words.score}</h2><p>{callWords.noScore}</p></section>;
  return (
    <section>
      <h2>{words.score}</h2>
      <table className="report-score">
        <thead><tr><th>{words.criterion}</th><th className="numbers">{words.points}</th><th>{words.remark}</th></tr></thead>
        <tbody>{lines.map(({ id, machine, points, reason }) => {
          const measured = machine?.points ?? null;
          const shown = points ?? measured;
          return (
            <tr key={id}>
              <td>{names.get(id) ?? criteria[id] ?? id}</td>
              <td className="numbers">{shown === null ? '–' : `${pointsShown(shown)} / ${machine?.of ?? '–'}`}</td>
              <td>{[reason, points !== null && measured !== null && points !== measured && words.machine(pointsShown(measured)), machine?.notApplicable ? callWords.notApplicable[machine.notApplicable] : machine && factsOf(machine, texts)].filter(Boolean).join(' · ')}</td>
            </tr>
          );
        })}</tbody>
      </table>
    </section>
  );
}
