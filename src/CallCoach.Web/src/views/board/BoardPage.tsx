import { BulbOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { Navigate } from 'react-router';
import { leads, useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useTitle } from '../../hooks/useTitle';
import { people } from '../../live/rest/people';
import { teams } from '../../live/rest/teams';
import { usualTeam } from '../../live/usualTeam';
import { LinkButton } from '../parts/LinkButton';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';
import { BoardFigures } from './BoardFigures';
import { exportUrl } from '../../live/rest/exports';
import { ExportMenu } from '../exports/ExportMenu';
import { spanOfAddress, useBoardAddress } from './boardAddress';
import { PeriodChoice } from './PeriodChoice';
import './board.css';

/** A team's picture: calls, talk time, scores, readings, people, and whether cues help. For those who look after it. */
export function BoardPage() {
  const { board: words } = useTexts();
  const { me } = useSession();
  const address = useBoardAddress();
  const load = useLoad(teams.list);
  const { value: persons } = useLoad(people.list);
  useTitle(words.title);
  if (!leads(me)) return <Navigate to="/progress" replace />;
  return (
    <LoadState load={load}>{(all) => {
      const team = all.find((one) => one.id === address.team) ?? usualTeam(all, me.teams);
      if (!team) return <Notice title={words.noTeam} hint={words.noTeamHint} />;
      const agent = persons?.find((person) => person.id === address.agent);
      return (
        <div className="page">
          <header className="page-head">
            <div>
              <h1>{agent ? agent.name : words.title}</h1>
              {address.agent && <button type="button" className="plain board-back" onClick={() => address.change({ agent: null })}>{words.backToAll}</button>}
            </div>
            {all.length > 1
              ? <Select aria-label={words.team} value={team.id} onChange={(id) => address.change({ team: id, agent: null })} showSearch={{ optionFilterProp: 'label' }} popupMatchSelectWidth={false} options={all.map((one) => ({ value: one.id, label: one.name }))} />
              : <p>{team.name}</p>}
            <span className="push"><ExportMenu url={exportUrl.board(team.id, spanOfAddress(address))} /> <LinkButton to={`/board/learned?team=${team.id}`} type="text" icon={<BulbOutlined />}>{words.learned}</LinkButton></span>
          </header>
          <PeriodChoice address={address} />
          <BoardFigures teamId={team.id} address={address} />
        </div>
      );
    }}</LoadState>
  );
}
