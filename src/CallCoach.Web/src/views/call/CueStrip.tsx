import { useLanguage } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';
import type { CallCue } from '../../live/rest/types';
import { wordsOf } from '../../texts';
import { clock } from '../../texts/units';
import type { CallPlayer } from './callPlayer';

/** The cues above the lanes, each at its moment; it moves along with the waveform. */
export function CueStrip({ cues, player }: { cues: CallCue[]; player: CallPlayer }) {
  const { language, texts: { call: words, cues: names } } = useLanguage();
  const { from, to } = useStore(player.window);
  const shown = cues.filter((cue) => cue.at >= from && cue.at <= to);
  return (
    <div className="cue-strip">
      {shown.map((cue) => {
        const share = (cue.at - from) / (to - from);
        const title = wordsOf(cue.words, language)?.title ?? names[cue.code] ?? cue.code;
        return (
          <button key={cue.number} type="button" className={share > 0.6 ? 'leftwards' : ''} style={{ left: `${100 * share}%`, maxWidth: `${100 * (share > 0.6 ? share : 1 - share)}%` }} title={`${title}: ${words.playFrom(clock(cue.evidence.from))}`} onClick={() => player.playFrom(cue.evidence.from)}>{title}</button>
        );
      })}
    </div>
  );
}
