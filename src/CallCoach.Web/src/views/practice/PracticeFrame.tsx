import { Select } from 'antd';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { leads, useSession, useTexts } from '../../hooks/appContext';
import { useTeamChoice } from '../../hooks/useTeamChoice';
import { useTitle } from '../../hooks/useTitle';
import { Notice } from '../parts/Notice';
import './practice.css';

export interface PracticeFrameProps { title: string; lead: string; /** Beside the title. */ action?: ReactNode; children: ReactNode }

/** The frame of every practice page: where one is, and where else one can go. */
export function PracticeFrame({ title, lead, action, children }: PracticeFrameProps) {
  const { training: words, drills } = useTexts();
  const { me } = useSession();
  useTitle(title);
  const tabs = [
    { to: '/practice', name: words.tabs.today }, { to: '/practice/scripts', name: words.tabs.scripts }, { to: '/practice/drills', name: drills.nav },
    ...(leads(me) ? [{ to: '/practice/assignments', name: words.tabs.assignments }] : []),
    { to: '/progress', name: words.tabs.progress },
  ];
  return (
    <div className="page practice">
      <nav className="practice-tabs" aria-label={words.nav}>{tabs.map((tab) => <NavLink key={tab.to} to={tab.to} end>{tab.name}</NavLink>)}</nav>
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
