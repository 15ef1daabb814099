import { useLanguage } from '../../hooks/appContext';
import { useLive } from '../../hooks/useStore';
import { moodOf, type Mood } from '../../live/callMood';
import type { Texts } from '../../texts';
import { wordsOf } from '../../texts';
import { CueFeedback } from './CueFeedback';
import { CueGlyph } from './CueGlyph';

/** The one big thing: the cue, or that all is well. Spoken politely to screen readers; never takes the focus. */
export function CueStage({ callId, judging }: { callId: string; judging: boolean }) {
  const { language, texts } = useLanguage();
  const cue = useLive(callId, (call) => call.cue);
  const mood = useLive(callId, moodOf) ?? 'listening';
  const past = useLive(callId, (call) => call.past);
  const words = cue && wordsOf(cue.words, language);
  const pastTitle = past && wordsOf(past.cue.words, language)?.title;
  return (
    <section className={`stage ${cue ? 'cue' : mood}`}>
      <div className="stage-words" aria-live="polite" aria-atomic="true">
        {cue && words ? (
          <div className="stage-cue" key={cue.number}>
            <CueGlyph code={cue.code} size={88} />
            <div>
              <h2>{words.title}</h2>
              <p className="stage-fact numbers">{words.fact}</p>
              <p className="stage-action">{words.action}</p>
            </div>
          </div>
        ) : <Calm mood={mood} texts={texts} pastTitle={pastTitle ?? ''} />}
      </div>
      {judging && <CueFeedback callId={callId} />}
    </section>
  );
}

function Calm({ mood, texts: { live }, pastTitle }: { mood: Mood; texts: Texts; pastTitle: string }) {
  const [title, hint] = {
    well: [live.allWell, live.allWellHint],
    awaiting: [live.awaiting, live.awaitingHint],
    listening: [live.listening, live.listeningHint],
    corrected: [live.corrected, live.correctedHint(pastTitle)],
    paused: [live.paused, live.pausedHint],
    'source-lost': [live.sourceLost, live.sourceLostHint],
  }[mood];
  return (
    <div className="stage-calm">
      <span className="stage-ring" aria-hidden="true" />
      <div><h2>{title}</h2><p>{hint}</p></div>
    </div>
  );
}
