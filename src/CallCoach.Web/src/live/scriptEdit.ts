import type { ScriptEdit, ScriptPointEdit } from './rest/words';

/** As many as the server keeps. */
export const mostPoints = 40, mostPhrases = 20;

export function newScript(id: string, language: string): ScriptEdit {
  return { id, title: '', language, points: [{ id: 'point-1', text: '', phrases: [] }] };
}

/** A point more, with an id that no other of the script has. */
export function withNewPoint(script: ScriptEdit): ScriptEdit {
  const taken = new Set(script.points.map(({ id }) => id));
  let number = script.points.length + 1;
  while (taken.has(`point-${number}`)) number++;
  return { ...script, points: [...script.points, { id: `point-${number}`, text: '', phrases: [] }] };
}

export function withPoint(script: ScriptEdit, point: ScriptPointEdit): ScriptEdit {
  return { ...script, points: script.points.map((one) => one.id === point.id ? point : one) };
}

export function withoutPoint(script: ScriptEdit, id: string): ScriptEdit {
  return { ...script, points: script.points.filter((one) => one.id !== id) };
}

/** A point earlier or later; at the end of the list it stays. */
export function withPointMoved(script: ScriptEdit, id: string, by: 1 | -1): ScriptEdit {
  const from = script.points.findIndex((one) => one.id === id), to = from + by;
  const moved = script.points[from], other = script.points[to];
  if (!moved || !other) return script;
  return { ...script, points: script.points.map((one, index) => index === from ? other : index === to ? moved : one) };
}
