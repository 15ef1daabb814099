import { useState } from 'react';
import { isAdmin, useSession } from './appContext';
import { useLoad } from './useLoad';
import { teams, type Team } from '../live/rest/teams';

const storageKey = 'callcoach.practice.team';

/** The team whose practice is looked at: one's own, for an administrator any; remembered in this browser. */
export function useTeamChoice(): { teams: Team[] | null; team: Team | null; choose: (id: string) => void } {
  const { me } = useSession();
  const all = useLoad(isAdmin(me) ? teams.list : ownTeams);
  const [chosen, setChosen] = useState(() => localStorage.getItem(storageKey));
  const known = isAdmin(me) ? all.value : me.teams;
  return {
    teams: known,
    team: known?.find((one) => one.id === chosen) ?? known?.[0] ?? null,
    choose: (id) => {
      localStorage.setItem(storageKey, id);
      setChosen(id);
    },
  };
}

/** Those come with the session. */
function ownTeams(): Promise<Team[]> {
  return Promise.resolve([]);
}
