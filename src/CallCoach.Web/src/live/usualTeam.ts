import type { Team, TeamOfList } from './rest/teams';

/** The team that a page opens with when nobody has chosen: an own one with calls, any with calls, an own one, any. In order of the list, so that it stays the same. */
export function usualTeam(all: readonly TeamOfList[], own: readonly Team[]): TeamOfList | undefined {
  const mine = all.filter((team) => own.some(({ id }) => id === team.id));
  return mine.find(({ hasCalls }) => hasCalls) ?? all.find(({ hasCalls }) => hasCalls) ?? mine[0] ?? all[0];
}
