import { useCallback } from 'react';
import { isAdmin, useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { dayFrom, spanOf } from '../../live/boardSeries';
import { boards, type Board } from '../../live/rest/boards';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';
import { callsAddress, spanOfAddress, type BoardAddress } from './boardAddress';
import { signed } from './boardReadings';
import { BoardTiles } from './BoardTiles';
import { BoardTrends } from './BoardTrends';
import { CueEffects } from './CueEffects';
import { FallingAlerts } from './FallingAlerts';
import { PeopleTable } from './PeopleTable';

const daysWithCalls = (board: Board) => board.days.filter((day) => day.sum.calls > 0).length;

/** All that the board tells of a team, or of one of its people: `own` is what an agent sees of the own calls. */
export function BoardFigures({ teamId, address, own = false }: { teamId: string; address: BoardAddress; own?: boolean }) {
  const { board: words } = useTexts();
  const { me } = useSession();
  const { period, to, agent, change } = address;
  const load = useLoad(useCallback(async (signal: AbortSignal) => {
    const span = spanOfAddress({ period, to, agent });
    const earlier = { ...spanOf(period, dayFrom(span.from, -1)), agent: span.agent };
    const [board, before, effect] = await Promise.all([boards.read(teamId, span, signal), boards.read(teamId, earlier, signal), boards.cueEffect(teamId, span, signal)]);
    return { board, before: 2 * daysWithCalls(before) >= daysWithCalls(board) && before.total.calls > 0 ? before.total : null, effect };   // of a period that had hardly begun nothing can be said
  }, [teamId, period, to, agent]));
  const decides = isAdmin(me) || me.roles.includes('supervisor');
  const setRanking = async (ranking: boolean) => {
    await boards.change(teamId, (await boards.settings(teamId)).version, ranking);
    load.reload();
  };
  return (
    <LoadState load={load}>{({ board, before, effect }) => {
      const span = { from: board.from, to: board.to, team: own ? null : teamId };
      const calls = (more: Record<string, string | null>) => callsAddress({ ...span, agent: own ? null : agent, ...more });
      if (board.total.calls === 0) return <Notice title={words.empty} hint={words.emptyHint} />;
      const trend = board.agents[0]?.trend;
      return (
        <div className="board">
          {own && trend?.alert && <p className="card board-falling alert">{words.ownFalling(signed(trend.perWeek))}</p>}
          <BoardTiles board={board} before={before} calls={calls({})} />
          {!own && !agent && <FallingAlerts people={board.agents} choose={(id) => change({ agent: id })} />}
          <BoardTrends board={board} period={period} />
          {!own && !agent && <PeopleTable board={board} choose={(id) => change({ agent: id })} callsOf={(id) => calls({ agent: id })} setRanking={decides ? setRanking : undefined} />}
          <CueEffects effect={effect} callsWith={(cue, who) => calls(who ? { cue, agent: who } : { cue })} />
        </div>
      );
    }}</LoadState>
  );
}
