import { Switch, Tooltip } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import type { Board, BoardPerson } from '../../live/rest/boards';
import { oneDecimal, unknown } from '../../texts/units';
import { ScoreBadge } from '../parts/ScoreBadge';
import { signed } from './boardReadings';

export interface PeopleTableProps {
  board: Board;
  choose: (agent: string) => void;
  callsOf: (agent: string) => string;
  /** Missing where the user does not decide on it. */
  setRanking?: ((ranking: boolean) => Promise<unknown>) | undefined;
}

/** Everybody with calls: ranked by score, or by name where the team wants no ranking. */
export function PeopleTable({ board, choose, callsOf, setRanking }: PeopleTableProps) {
  const { board: words } = useTexts();
  const { busy, run } = useAction();
  return (
    <section className="card board-people">
      <header>
        <h2>{words.people}</h2>
        {setRanking && <Tooltip title={words.rankingHint}><label className="push">{words.ranking} <Switch size="small" checked={board.ranking} loading={busy} onChange={(on) => void run(() => setRanking(on))} /></label></Tooltip>}
      </header>
      <div className="board-scroll">
        <table>
          <thead><tr>
            {board.ranking && <th scope="col">{words.place}</th>}<th scope="col">{words.name}</th><th scope="col">{words.score}</th>
            <th scope="col" className="number"><Tooltip title={words.trendHint}><span>{words.trend}</span></Tooltip></th><th scope="col" className="number">{words.calls}</th><th scope="col" className="number">{words.talk}</th>
          </tr></thead>
          <tbody>{board.agents.map((person, index) => (
            <tr key={person.agent.id}>
              {board.ranking && <td className="numbers place">{person.sum.score === null ? unknown : index + 1}</td>}
              <td><button type="button" className="plain" title={words.only(person.agent.name)} onClick={() => choose(person.agent.id)}>{person.agent.name}</button></td>
              <td><ScoreBadge score={person.sum.score === null ? null : Math.round(person.sum.score)} /></td>
              <td className="number"><TrendCell person={person} /></td>
              <td className="number"><Link to={callsOf(person.agent.id)} title={words.callsOf}>{person.sum.calls}</Link></td>
              <td className="number">{words.hours(oneDecimal(person.sum.talkSeconds / 3600))}</td>
            </tr>
          ))}</tbody>
        </table>
      </div>
    </section>
  );
}

function TrendCell({ person: { trend } }: { person: BoardPerson }) {
  const { board: words } = useTexts();
  if (!trend) return <small title={words.noTrend}>{unknown}</small>;
  return <span className={trend.alert ? 'falls' : ''}>{trend.alert && '▼ '}{signed(trend.perWeek)}</span>;
}
