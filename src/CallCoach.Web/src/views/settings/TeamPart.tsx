import { Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { teams, type Team } from '../../live/rest/teams';
import { LoadState } from '../parts/LoadState';

/** Something that every team has its own of: what it is, for which team, and the editor. */
export function TeamPart({ title, lead, children }: { title: string; lead: string; children: (team: Team) => ReactNode }) {
  const { settings: words } = useTexts();
  const load = useLoad(teams.list);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <LoadState load={load}>{(list) => {
      const team = list.find((one) => one.id === chosen) ?? list[0];
      if (!team) return <p className="panel-empty">{words.noTeams}</p>;
      return (
        <>
          <section className="card panel">
            <header className="panel-head"><h2>{title}</h2>{list.length > 1 && <Select aria-label={words.teams} value={team.id} onChange={setChosen} options={list.map((one) => ({ value: one.id, label: one.name }))} popupMatchSelectWidth={false} />}</header>
            <p className="settings-lead">{lead}</p>
          </section>
          {children(team)}
        </>
      );
    }}</LoadState>
  );
}
