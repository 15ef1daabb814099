/** Values of attempts in order of time, drawn small: does it rise? */
export function Curve({ values, label }: { values: readonly number[]; label: string }) {
  if (values.length === 0) return <span className="hint">–</span>;
  const low = Math.min(...values), span = Math.max(...values) - low || 1, step = values.length > 1 ? 108 / (values.length - 1) : 0;
  const points = values.map((value, index) => [6 + index * step, 28 - 22 * (value - low) / span] as const);
  const last = points.at(-1) ?? [6, 28];
  return (
    <svg className="curve" viewBox="0 0 120 34" role="img" aria-label={`${label}: ${values.map((value) => Math.round(10 * value) / 10).join(', ')}`}>
      <polyline points={points.map(([x, y]) => `${x},${y}`).join(' ')} />
      <circle cx={last[0]} cy={last[1]} r="3.5" />
    </svg>
  );
}
