import type { Band } from '../../live/protocol';
import type { Skill } from '../../live/rest/drills';
import type { Texts } from '../../texts';
import { oneDecimal, perMinute, unknown } from '../../texts/units';

/** A drill takes no longer stretch of a call, seconds; the server refuses more. */
const longestMoment = 60;

/** What a cue is practised by; cues that no drill fits are left out. */
const skillOfCue: Readonly<Record<string, Skill>> = {
  'finish-strong': 'endings', 'slow-down': 'pace', 'speed-up': 'pace', 'match-pace': 'pace', pause: 'pause', 'vary-tone': 'pitch', 'speak-up': 'volume', soften: 'volume', 'hold-silence': 'silence',
};

/** From a cue to what a drill is made of: the end of its evidence, where the weakness is plainest. */
export function momentOf({ code, evidence }: { code: string; evidence: { from: number; to: number } }): { skill: Skill; from: number; to: number } | null {
  const skill = skillOfCue[code];
  return skill && evidence.to > evidence.from ? { skill, from: Math.max(evidence.from, evidence.to - longestMoment), to: evidence.to } : null;
}

/** A value of a skill, as people read it, without its unit. */
export function skillValue(skill: Skill, value: number | null): string {
  if (value === null) return unknown;
  if (skill === 'pace') return perMinute(value);
  return value < 0 ? `−${oneDecimal(-value)}` : oneDecimal(value);
}

/** With its unit. */
export function skillReading(skill: Skill, value: number | null, { drills }: Texts): string {
  return value === null ? unknown : `${skillValue(skill, value)} ${drills.units[skill]}`;
}

/** What a drill asks for, in one line. */
export function skillTarget(skill: Skill, { low, high }: Band, { drills }: Texts): string {
  return drills.bands[skill](skillValue(skill, low === null ? null : Math.abs(low)), skillValue(skill, high));
}

/** How many of the fewest must be right. */
export function rightNeeded(least: number, share: number): number {
  return Math.ceil(least * share - 1e-9);
}
