import type { Skill } from '../../live/rest/drills';

/** A small picture of what each skill is about, in 24 by 24. */
const strokes: Record<Skill, string> = {
  endings: 'M3 14V10M7 17V7M11 18V6M15 17V7M19 15.5V8.5M22 15V9',
  pace: 'M2 6H22M2 18H22M3 13C7 8 9 16 13 11S19 13 21 10',
  pause: 'M2 12H8M16 12H22M10.5 7V17M13.5 7V17',
  pitch: 'M2 16C5 16 6 6 10 6S14 17 17 17S20 12 22 11',
  volume: 'M4 16V8M9 16V8M14 16V8M19 16V8M2 20H22M2 4H22',
  silence: 'M3 9V15M6 7V17M9 9V15M13 12H13.01M17 12H17.01M21 12H21.01',
  breath: 'M2 9H9M15 15H22M9 9C12 9 12 15 15 15',
};

export function SkillGlyph({ skill }: { skill: Skill }) {
  return <svg className="skill-glyph" viewBox="0 0 24 24" width="26" height="26" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true"><path d={strokes[skill]} /></svg>;
}
