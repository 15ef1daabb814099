import { useTexts } from '../../hooks/appContext';
import { unknown } from '../../texts/units';
import './scoreBadge.css';

/** A score in its colour; `null` is no score. */
export function ScoreBadge({ score }: { score: number | null }) {
  const { live } = useTexts();
  const grade = score === null ? 'none' : score >= 80 ? 'high' : score >= 60 ? 'middle' : 'low';
  return <span className={`score-badge ${grade}`} title={score === null ? live.noScore : live.endedScore}>{score ?? unknown}</span>;
}
