import type { DrillResult } from '../rest/drills';

/** What to try next, at most two things: what was wrong most often, then how to practise it. Words stand in the language files. */
export function adviceFor(result: DrillResult, hasModel: boolean): string[] {
  if (result.passed) return ['harder', ...(hasModel ? ['listen'] : [])];
  const wrong = result.items.filter((item) => !item.passed);
  const { low, high } = result.target;
  const under = wrong.filter((item) => low !== null && item.value < low).length, over = wrong.filter((item) => high !== null && item.value > high).length;
  const name = {
    endings: 'endings', volume: 'volume', silence: 'silence', pace: over >= under ? 'pace-fast' : 'pace-slow', pause: over > under ? 'pause-long' : 'pause-short',
    pitch: over > under ? 'pitch-wide' : 'pitch-flat', breath: over > under ? 'breath-late' : 'breath-early',
  }[result.skill];
  return [name, hasModel ? 'listen' : 'again'];
}
