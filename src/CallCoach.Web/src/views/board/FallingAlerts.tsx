import { useTexts } from '../../hooks/appContext';
import type { BoardPerson } from '../../live/rest/boards';
import { signed } from './boardReadings';

/** Whose score falls, and what that does and does not mean. */
export function FallingAlerts({ people, choose }: { people: BoardPerson[]; choose: (agent: string) => void }) {
  const { board: words } = useTexts();
  const falling = people.flatMap(({ agent, trend }) => trend?.alert ? [{ agent, trend }] : []);
  return (
    <section className={`card board-falling ${falling.length > 0 ? 'alert' : ''}`}>
      <h2>{words.falling}</h2>
      {falling.length === 0
        ? <p>{words.noFalling}</p>
        : <ul>{falling.map(({ agent, trend }) => (
            <li key={agent.id}><button type="button" className="plain" onClick={() => choose(agent.id)}><b>{words.fallingOf(agent.name, signed(trend.perWeek))}</b></button> <small>{words.fallingDays(trend.days)}</small></li>
          ))}</ul>}
      <details><summary>{words.test}</summary><p>{words.testText}</p></details>
    </section>
  );
}
