import { useMemo } from 'react';
import { useSession, useTexts } from '../../hooks/appContext';
import { useTitle } from '../../hooks/useTitle';
import { Notice } from '../parts/Notice';
import { PracticeProgress } from '../practice/PracticeProgress';
import { PracticeTabs } from '../practice/PracticeTabs';
import { BoardFigures } from './BoardFigures';
import { useBoardAddress } from './boardAddress';
import { PeriodChoice } from './PeriodChoice';
import './board.css';

/** One's own figures, skills and practice, and nobody else's. */
export function ProgressPage() {
  const { board: words } = useTexts();
  const { me } = useSession();
  const asked = useBoardAddress();
  const address = useMemo(() => ({ ...asked, agent: me.id }), [asked, me.id]);
  const team = me.teams[0];
  useTitle(words.ownTitle);
  if (!team) return <Notice title={words.noTeam} hint={words.noTeamHint} />;
  return (
    <div className="page">
      <PracticeTabs />
      <header className="page-head"><h1>{words.ownTitle}</h1><p>{team.name}</p></header>
      <PeriodChoice address={address} />
      <BoardFigures teamId={team.id} address={address} own />
      <PracticeProgress />
    </div>
  );
}
