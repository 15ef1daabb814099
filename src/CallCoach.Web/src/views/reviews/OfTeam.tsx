import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { teams, type Team } from '../../live/rest/teams';
import { usualTeam } from '../../live/usualTeam';
import { withFilter } from '../calls/filterAddress';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';

/** A page about one team; who looks after several chooses, and the address keeps the choice. */
export function OfTeam({ children }: { children: (team: Team, choice: ReactNode) => ReactNode }) {
  const { queue: words, calls } = useTexts();
  const { me } = useSession();
  const load = useLoad(teams.list);
  const [search, setSearch] = useSearchParams();
  return (
    <LoadState load={load}>{(list) => {
      const team = list.find(({ id }) => id === search.get('team')) ?? usualTeam(list, me.teams);
      if (!team) return <Notice title={words.noTeam} />;
      const choice = list.length > 1 && <Select aria-label={calls.team} value={team.id} options={list.map(({ id, name }) => ({ value: id, label: name }))} popupMatchSelectWidth={false} onChange={(id) => setSearch(withFilter(search, { team: id }), { replace: true })} />;
      return children(team, choice);
    }}</LoadState>
  );
}
