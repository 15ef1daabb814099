import { Checkbox, InputNumber } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { faultsAt } from '../../live/cardEdit';
import type { CardCriterion } from '../../live/rest/cards';
import type { CardEditing } from './cardEditing';
import { Fault } from './Fault';

/** Half of the points: what one begins with. */
const usualShare = 0.5;
const usualSpeechSeconds = 60;

/** Whether a criterion can fail the call, and whether it asks for more or less speech than the card. */
export function FailField({ criterion, place, editing: { errors, disabled }, change }: { criterion: CardCriterion; place: string; editing: CardEditing; change: (criterion: CardCriterion) => void }) {
  const { cards: words } = useTexts();
  const { failBelow, leastAgentSpeechSeconds, ...others } = criterion;
  const fails = failBelow === undefined ? {} : { failBelow }, speech = leastAgentSpeechSeconds === undefined ? {} : { leastAgentSpeechSeconds };
  return (
    <div className="card-fail">
      <div>
        <Checkbox checked={failBelow !== undefined} disabled={disabled} onChange={({ target }) => change({ ...others, ...speech, ...(target.checked ? { failBelow: usualShare } : {}) })}>{words.failBelow}</Checkbox>
        {failBelow !== undefined && <InputNumber aria-label={words.failBelowField} title={words.failBelowField} value={Math.round(100 * failBelow)} min={1} max={100} suffix="%" disabled={disabled} onChange={(share) => change({ ...others, ...speech, failBelow: (share ?? 1) / 100 })} />}
        <Fault messages={faultsAt(errors, `${place}.failBelow`)} />
      </div>
      {criterion.measure !== 'manual' && <div>
        <Checkbox checked={leastAgentSpeechSeconds !== undefined} disabled={disabled} onChange={({ target }) => change({ ...others, ...fails, ...(target.checked ? { leastAgentSpeechSeconds: usualSpeechSeconds } : {}) })}>{words.ownSpeech}</Checkbox>
        {leastAgentSpeechSeconds !== undefined && <InputNumber aria-label={words.leastSpeech} value={leastAgentSpeechSeconds} min={0} max={600} suffix={words.seconds} disabled={disabled} onChange={(seconds) => change({ ...others, ...fails, leastAgentSpeechSeconds: seconds ?? 0 })} />}
        <Fault messages={faultsAt(errors, `${place}.leastAgentSpeechSeconds`)} />
      </div>}
    </div>
  );
}
