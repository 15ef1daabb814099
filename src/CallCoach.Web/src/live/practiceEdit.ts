import type { Language } from './protocol';
import { targetReadings, type PracticeScript, type PracticeStep, type PracticeWords, type StepKind, type StepTargets, type StepWords, type TextSheet } from './rest/training';

/** Changes of a practice script while it is edited; every function gives a new one. Steps and their words in each language stay in step. */

export const mostSteps = 12, mostLines = 12, mostPoints = 12;

export const practiceLanguages: readonly Language[] = ['zh-CN', 'en'];

const noBand = { low: null, high: null };

export const noTargets: StepTargets = { speakingRate: noBand, pausesPerMinute: noBand, fadedEndings: noBand, talkRatio: noBand };

export const emptyStepWords: StepWords = { goal: '', customer: [], points: [], say: [], avoid: [], name: null };

export function newPracticeScript(language: Language, title: string): PracticeScript {
  return { difficulty: 2, steps: [{ id: 's1', kind: 'opening', targets: noTargets }], words: { [language]: { title, product: '', customer: '', steps: [emptyStepWords] } } };
}

/** Every language's words changed alike. */
function eachWords(script: PracticeScript, change: (steps: StepWords[]) => StepWords[]): PracticeScript['words'] {
  return Object.fromEntries(Object.entries(script.words).map(([language, words]) => [language, { ...words, steps: change(words.steps) }]));
}

export function withStepAdded(script: PracticeScript, kind: StepKind): PracticeScript {
  const ids = new Set(script.steps.map((step) => step.id));
  let number = script.steps.length + 1;
  while (ids.has(`s${number}`)) number++;
  return { ...script, steps: [...script.steps, { id: `s${number}`, kind, targets: noTargets }], words: eachWords(script, (steps) => [...steps, { ...emptyStepWords, name: kind === 'own' ? '' : null }]) };
}

export function withoutStep(script: PracticeScript, index: number): PracticeScript {
  const rest = <T>(list: T[]) => list.filter((_, at) => at !== index);
  return { ...script, steps: rest(script.steps), words: eachWords(script, rest) };
}

export function withStepMoved(script: PracticeScript, index: number, by: 1 | -1): PracticeScript {
  const moved = <T>(list: T[]) => swapped(list, index, index + by);
  return { ...script, steps: moved(script.steps), words: eachWords(script, moved) };
}

export function withStep(script: PracticeScript, index: number, change: Partial<PracticeStep>): PracticeScript {
  const own = change.kind === 'own';
  const renamed = change.kind === undefined ? script.words : eachWords(script, (steps) => steps.map((step, at) => at === index ? { ...step, name: own ? step.name ?? '' : null } : step));
  return { ...script, steps: script.steps.map((step, at) => at === index ? { ...step, ...change } : step), words: renamed };
}

export function withWords(script: PracticeScript, language: Language, change: Partial<PracticeWords>): PracticeScript {
  const words = script.words[language];
  return words ? { ...script, words: { ...script.words, [language]: { ...words, ...change } } } : script;
}

export function withStepWords(script: PracticeScript, language: Language, index: number, change: Partial<StepWords>): PracticeScript {
  const words = script.words[language];
  return words ? withWords(script, language, { steps: words.steps.map((step, at) => at === index ? { ...step, ...change } : step) }) : script;
}

/** A language begins with as many lines and points as the other has, for the translator to fill. */
export function withLanguage(script: PracticeScript, language: Language): PracticeScript {
  const other = Object.values(script.words)[0];
  const steps = script.steps.map((_, index): StepWords => {
    const of = other?.steps[index] ?? emptyStepWords;
    return { ...emptyStepWords, name: of.name === null ? null : '' };
  });
  return { ...script, words: { ...script.words, [language]: { title: '', product: '', customer: '', steps } } };
}

export function withoutLanguage(script: PracticeScript, language: Language): PracticeScript {
  return { ...script, words: Object.fromEntries(Object.entries(script.words).filter(([one]) => one !== language)) };
}

/** Does a text fit the steps that the other language has? */
export function fits(script: PracticeScript, language: Language, sheet: TextSheet): boolean {
  const others = Object.keys(script.words).filter((one) => one !== language);
  return others.length === 0 || (sheet.steps.length === script.steps.length && sheet.steps.every((step, index) => step.kind === script.steps[index]?.kind));
}

/** A text takes the place of one language; alone in the script it brings its steps along. */
export function withSheet(script: PracticeScript, language: Language, sheet: TextSheet): PracticeScript {
  const steps = fits(script, language, sheet) && Object.keys(script.words).some((one) => one !== language)
    ? script.steps.map((step, index) => ({ ...step, targets: sheet.steps[index]?.targets ?? step.targets }))
    : sheet.steps;
  return { difficulty: sheet.difficulty, steps, words: { ...script.words, [language]: sheet.words } };
}

/** Open edges are told too: the server's records write them as null, and forms want every reading. */
export function targetsOf(step: PracticeStep): StepTargets {
  return Object.fromEntries(targetReadings.map((reading) => [reading, { ...noBand, ...step.targets[reading] }])) as StepTargets;
}

function swapped<T>(list: T[], one: number, other: number): T[] {
  const [a, b] = [list[one], list[other]];
  if (a === undefined || b === undefined) return list;
  return list.map((item, at) => at === one ? b : at === other ? a : item);
}
