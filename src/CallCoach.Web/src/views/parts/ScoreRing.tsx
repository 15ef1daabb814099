import { useTexts } from '../../hooks/appContext';
import { unknown } from '../../texts/units';

/** 0 to 100 as a ring; `null` is no score. */
export function ScoreRing({ score, size }: { score: number | null; size: number }) {
  const { live } = useTexts();
  const round = 2 * Math.PI * 42;
  return (
    <svg className="score-ring" viewBox="0 0 100 100" width={size} height={size} role="img" aria-label={score === null ? live.noScore : `${live.endedScore} ${score}`}>
      <circle cx="50" cy="50" r="42" fill="none" stroke="var(--line)" strokeWidth="8" />
      {score !== null && <circle cx="50" cy="50" r="42" fill="none" stroke={scoreColour(score)} strokeWidth="8" strokeLinecap="round" strokeDasharray={`${(round * score) / 100} ${round}`} transform="rotate(-90 50 50)" />}
      <text x="50" y="51" textAnchor="middle" dominantBaseline="middle" fontSize="32" fontWeight="680" fill="var(--ink)">{score ?? unknown}</text>
    </svg>
  );
}

export function scoreColour(score: number): string {
  return score >= 80 ? 'var(--good)' : score >= 60 ? 'var(--outside)' : 'var(--bad)';
}
