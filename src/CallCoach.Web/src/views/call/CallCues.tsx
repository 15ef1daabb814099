import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useLanguage } from '../../hooks/appContext';
import { calls } from '../../live/rest/calls';
import type { Call, CallCue } from '../../live/rest/types';
import type { Feedback } from '../../live/protocol';
import { errorText, wordsOf } from '../../texts';
import { clock, seconds } from '../../texts/units';
import { MakeDrill } from '../drills/MakeDrill';
import { momentOf } from '../drills/skillFacts';
import { CueGlyph } from '../live/CueGlyph';
import type { CallPlayer } from './callPlayer';

/** Every cue that was shown: when, why, what came of it; the agent may still judge it. */
export function CallCues({ call, own, player, changed }: { call: Call; own: boolean; player: CallPlayer; changed: (call: Call) => void }) {
  const { texts } = useLanguage();
  const { message } = App.useApp();
  const judge = async (cue: CallCue, wanted: Feedback) => {
    const feedback = cue.feedback === wanted ? null : wanted;
    try {
      await calls.judge(call.id, cue.number, feedback);
      changed({ ...call, cues: call.cues.map((one) => one.number === cue.number ? { ...one, feedback } : one) });
    } catch (problem) {
      void message.error(errorText(texts, problem));
    }
  };
  return (
    <section className="card panel">
      <h2>{texts.call.cues}</h2>
      {call.cues.length === 0 ? <p className="panel-empty">{texts.call.noCues}</p>
        : <ol className="call-cues">{call.cues.map((cue) => <Row key={cue.number} callId={call.id} cue={cue} player={player} judge={own ? (feedback) => void judge(cue, feedback) : null} />)}</ol>}
    </section>
  );
}

function Row({ callId, cue, player, judge }: { callId: string; cue: CallCue; player: CallPlayer; judge: ((feedback: Feedback) => void) | null }) {
  const { language, texts: { call: words, cues } } = useLanguage();
  const said = wordsOf(cue.words, language), moment = momentOf(cue);
  const fate = [cue.clearedAt !== null && words.shownFor(seconds(cue.clearedAt - cue.at)), cue.clearReason && words.reasons[cue.clearReason]].filter(Boolean).join(' · ');
  const verdict = (feedback: Feedback, name: string, icon: React.ReactNode) => judge
    ? <Button size="small" type={cue.feedback === feedback ? 'primary' : 'default'} icon={icon} aria-pressed={cue.feedback === feedback} onClick={() => judge(feedback)}>{name}</Button>
    : cue.feedback === feedback && <em>{name}</em>;
  return (
    <li>
      <CueGlyph code={cue.code} size={30} />
      <div>
        <p><b>{said?.title ?? cues[cue.code] ?? cue.code}</b><Button size="small" type="text" className="moment numbers" aria-label={words.playFrom(clock(cue.evidence.from))} onClick={() => player.playFrom(cue.evidence.from)}>{clock(cue.at)}</Button></p>
        <p className="numbers">{said?.fact}</p>
        <small className="numbers">{fate}</small>
      </div>
      <span className="verdict">{verdict('helpful', words.helpful, <CheckOutlined />)}{verdict('wrong', words.wrong, <CloseOutlined />)}{moment && <MakeDrill callId={callId} {...moment} />}</span>
    </li>
  );
}
