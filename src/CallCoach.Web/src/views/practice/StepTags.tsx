import { stepTags } from '../../live/stepTags';

/** What the steps of a script are for, in their order. */
export function StepTags({ names }: { names: readonly string[] }) {
  return <ol className="kinds">{stepTags(names).map(({ name, count }, index) => <li key={`${name} ${index}`}>{name}{count > 1 && <span className="numbers"> ×{count}</span>}</li>)}</ol>;
}
