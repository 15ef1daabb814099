import type { PlanPart, PlanSetting, RuleState } from '../../live/rest/rules';
import type { Texts } from '../../texts';

/** What the parts of the editor share: the team's state as loaded, and its overrides as they are being changed. */
export interface PlanEditing {
  state: RuleState;
  overrides: PlanPart;
  change: (overrides: PlanPart) => void;
  disabled: boolean;
}

/** How a unit of the plan is shown: rates a minute, shares in percent, all else as it is. */
export function shownUnit(unit: string, texts: Texts): { name: string; factor: number; step: number } {
  const { settings: { units }, live } = texts;
  switch (unit) {
    case 'syllables/s': return { name: live.paceUnit, factor: 60, step: 6 };
    case 'share': return { name: '%', factor: 100, step: 5 };
    case 'times': return { name: '×', factor: 1, step: 0.05 };
    default: return { name: units[unit] ?? unit, factor: 1, step: 1 };
  }
}

export function pathOf(setting: PlanSetting): string[] {
  return setting.path.split('.');
}
