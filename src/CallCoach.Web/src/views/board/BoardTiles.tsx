import { Link } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import type { Board, BoardSum } from '../../live/rest/boards';
import { oneDecimal, whole } from '../../texts/units';
import { signed } from './boardReadings';

/** The period in four numbers, each against the period before. */
export function BoardTiles({ board, before, calls }: { board: Board; before: BoardSum | null; calls: string }) {
  const { board: words } = useTexts();
  const { total } = board;
  const working = board.days.filter((day) => day.sum.calls > 0).length;
  const share = (now: number, then: number | undefined) => then ? `${signed((100 * (now - then)) / then, 0)}%` : null;
  const against = (difference: string | null) => difference === null ? words.noBefore : /^0/.test(difference) ? words.noChange : words.change(difference);
  const points = total.score !== null && before?.score != null ? signed(total.score - before.score) : null;
  return (
    <div className="board-tiles">
      <Link to={calls} className="card board-tile">
        <h2>{words.calls}</h2><b className="numbers">{total.calls}</b>
        <p>{words.perDay(oneDecimal(working === 0 ? null : total.calls / working))}</p><p>{against(share(total.calls, before?.calls))}</p>
      </Link>
      <div className="card board-tile">
        <h2>{words.talk}</h2><b className="numbers">{words.hours(oneDecimal(total.talkSeconds / 3600))}</b>
        <p>{against(share(total.talkSeconds, before?.talkSeconds))}</p>
      </div>
      <div className="card board-tile">
        <h2>{words.score}</h2><b className="numbers">{whole(total.score)}</b>
        <p>{words.scoredOf(String(total.scored))}</p><p>{against(points)}</p>
      </div>
    </div>
  );
}
