import { useLanguage } from '../../hooks/appContext';
import { useLive } from '../../hooks/useStore';
import { moodOf } from '../../live/callMood';
import { wordsOf } from '../../texts';
import { CueFeedback } from './CueFeedback';
import { CueGlyph } from './CueGlyph';
import { objectionOf } from './ObjectionCard';
import { hasBothSides, PaceGauge, RunGauge, VolumeGauge } from './LiveGauges';

/** The cue, or else an objection with the first thing to say, and three small gauges; nothing of the component library, whose styles stay in the page. */
export function MiniWindow({ callId, judging }: { callId: string; judging: boolean }) {
  const { language, texts: { live: words, objections } } = useLanguage();
  const cue = useLive(callId, (call) => call.cue);
  const mood = useLive(callId, moodOf);
  const bothSides = useLive(callId, hasBothSides);
  const objection = useLive(callId, objectionOf);
  const said = cue && wordsOf(cue.words, language);
  const calm = { well: words.allWell, awaiting: words.awaiting, listening: words.listening, corrected: words.corrected, paused: words.paused, 'source-lost': words.sourceLost }[mood ?? 'listening'];
  return (
    <div className={`mini ${cue ? 'cue' : objection ? 'objecting' : mood ?? ''}`}>
      <div className="mini-cue" aria-live="polite">
        {cue && said
          ? <><CueGlyph code={cue.code} size={46} /><div><b>{said.title}</b><span className="numbers">{said.fact}</span><em>{said.action}</em></div></>
          : objection
            ? <div><b>{objections[objection.class ?? ''] ?? objection.class}</b><span className="mini-answer">{objection.answers[0]}</span></div>
            : <><span className="stage-ring" aria-hidden="true" /><b>{calm}</b></>}
      </div>
      {judging && cue && <CueFeedback callId={callId} />}
      <div className="mini-gauges"><PaceGauge callId={callId} /><VolumeGauge callId={callId} />{bothSides && <RunGauge callId={callId} />}</div>
    </div>
  );
}
