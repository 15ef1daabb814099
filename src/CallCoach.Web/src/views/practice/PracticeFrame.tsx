import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useTeamChoice } from '../../hooks/useTeamChoice';
import { useTitle } from '../../hooks/useTitle';
import { Notice } from '../parts/Notice';
import { PracticeTabs } from './PracticeTabs';
import './practice.css';

export interface PracticeFrameProps { title: string; lead: string; /** Beside the title. */ action?: ReactNode; children: ReactNode }

/** The frame of every practice page: where one is, and where else one can go. */
export function PracticeFrame({ title, lead, action, children }: PracticeFrameProps) {
  useTitle(title);
  return (
    <div className="page practice">
      <PracticeTabs />
      <header className="page-head"><div><h1>{title}</h1><p>{lead}</p></div>{action && <div className="push">{action}</div>}</header>
      {children}
    </div>
  );
}

/** Something that belongs to a team: shows which, and lets choose where there are several. */
export function OfTeam({ children }: { children: (teamId: string) => ReactNode }) {
  const { training: words } = useTexts();
  const { teams, team, choose } = useTeamChoice();
  if (teams === null) return null;
  if (!team) return <Notice title={words.noTeam} />;
  return (
    <>
      {teams.length > 1 && <Select className="practice-team" aria-label={words.team} value={team.id} onChange={choose} options={teams.map((one) => ({ value: one.id, label: one.name }))} popupMatchSelectWidth={false} />}
      <div key={team.id}>{children(team.id)}</div>
    </>
  );
}
