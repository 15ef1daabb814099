import type { Language } from './protocol';
import type { PracticeScript } from './rest/training';

/** One exchange: what the customer says, `null` where the agent begins, and then it is the agent's turn. */
export interface PracticeTurn { step: number; line: number | null; text: string | null }

/** The conversation in the order in which it runs. */
export function turnsOf(script: PracticeScript, language: Language): PracticeTurn[] {
  return (script.words[language]?.steps ?? []).flatMap((step, index): PracticeTurn[] =>
    step.customer.length === 0 ? [{ step: index, line: null, text: null }] : step.customer.map((text, line) => ({ step: index, line, text })));
}

/** How a call names a script's point: the server's `PracticeScript.PointId`. */
export function pointId(script: PracticeScript, step: number, point: number): string {
  return `${script.steps[step]?.id ?? ''}.${point + 1}`;
}
