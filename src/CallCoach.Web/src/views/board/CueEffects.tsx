import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import type { CueEffect, CueLine, Share } from '../../live/rest/boards';
import { percent } from '../../texts/units';
import { signed } from './boardReadings';

/** How often each cue was followed, against like moments without it. With several people, one of them can be looked at alone. */
export function CueEffects({ effect, callsWith }: { effect: CueEffect; callsWith: (cue: string, agent: string | null) => string }) {
  const { board: words } = useTexts();
  const [who, setWho] = useState<string | null>(null);
  const person = effect.agents.find(({ agent }) => agent.id === who);
  const lines = person?.cues ?? effect.cues;
  return (
    <section className="card board-effects">
      <header>
        <h2>{words.cueEffect}</h2>
        {effect.agents.length > 1 && (
          <Select
            className="push" size="small" aria-label={words.name} value={person ? who : ''} popupMatchSelectWidth={false} showSearch={{ optionFilterProp: 'label' }} onChange={(id) => setWho(id || null)}
            options={[{ value: '', label: words.everybody }, ...effect.agents.map(({ agent }) => ({ value: agent.id, label: agent.name }))]}
          />
        )}
      </header>
      {lines.length === 0 ? <p>{words.noCues}</p> : (
        <div className="board-scroll">
          <table>
            <thead><tr><th scope="col">{words.cue}</th><th scope="col">{words.shown}</th><th scope="col">{words.withheld}</th><th scope="col">{words.effect}</th><th scope="col"><span className="unseen">{words.verdict}</span></th></tr></thead>
            <tbody>{lines.map((line) => <EffectRow key={line.code} line={line} to={callsWith(line.code, person ? person.agent.id : null)} />)}</tbody>
          </table>
        </div>
      )}
      <p className="board-note">{words.cueEffectHint}</p>
    </section>
  );
}

function EffectRow({ line: { code, shown, withheld, effect }, to }: { line: CueLine; to: string }) {
  const { board: words, cues } = useTexts();
  const verdict = !effect ? null : effect.low > 0 ? 'helps' : effect.high < 0 ? 'harms' : 'unclear';
  return (
    <tr>
      <td><Link to={to} title={words.callsOf}>{cues[code] ?? code}</Link></td>
      <td><ShareCell share={shown} /></td>
      <td><ShareCell share={withheld} faint /></td>
      <td className="numbers">{effect ? <span title={words.interval(signed(100 * effect.low, 0), signed(100 * effect.high, 0))}><b>{signed(100 * effect.value, 0)}%</b> <small>{words.interval(signed(100 * effect.low, 0), signed(100 * effect.high, 0))}</small></span> : <small>{words.noWithheld}</small>}</td>
      <td>{verdict && <span className={`verdict ${verdict}`}>{words[verdict]}</span>}</td>
    </tr>
  );
}

/** A share as a dot on its interval, on a track from none to all. */
function ShareCell({ share: { share, low, high, hits, of }, faint = false }: { share: Share; faint?: boolean }) {
  const { board: words } = useTexts();
  if (share === null || low === null || high === null) return <small>{words.followed(hits, of)}</small>;
  return (
    <span className={`share ${faint ? 'faint' : ''}`}>
      <span className="share-track" role="img" aria-label={words.interval(percent(low), percent(high))}><i style={{ left: `${100 * low}%`, width: `${100 * (high - low)}%` }} /><b style={{ left: `${100 * share}%` }} /></span>
      <span className="numbers">{percent(share)} <small>{words.followed(hits, of)}</small></span>
    </span>
  );
}
