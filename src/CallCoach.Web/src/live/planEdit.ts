import type { PlanPart, PlanValue } from './rest/rules';

/** Whether an override stands at a path. An open edge of a band is `null`, so `null` is a value, and only absence is none. */
export function hasAt(plan: PlanPart, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined || !(name in plan)) return false;
  const inner = plan[name];
  return rest.length === 0 || (isPart(inner) && hasAt(inner, rest));
}

/** The value at a path; `undefined` without one. */
export function valueAt(plan: PlanPart, path: readonly string[]): PlanValue | undefined {
  const [name, ...rest] = path;
  const inner = name === undefined ? undefined : plan[name];
  if (isPart(inner)) return rest.length > 0 ? valueAt(inner, rest) : undefined;
  return rest.length === 0 ? inner : undefined;
}

/** A plan with one value changed. */
export function withValue(plan: PlanPart, path: readonly string[], value: PlanValue): PlanPart {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return { ...plan, [name]: value };
  const inner = plan[name];
  return { ...plan, [name]: withValue(isPart(inner) ? inner : {}, rest, value) };
}

/** A plan without the value at a path, and without what that leaves empty. */
export function withoutValue(plan: PlanPart, path: readonly string[]): PlanPart {
  const [name = '', ...rest] = path;
  const { [name]: inner, ...others } = plan;
  if (rest.length === 0 || !isPart(inner)) return others;
  const left = withoutValue(inner, rest);
  return Object.keys(left).length > 0 ? { ...others, [name]: left } : others;
}

function isPart(value: PlanValue | PlanPart | undefined): value is PlanPart {
  return typeof value === 'object' && value !== null;
}
