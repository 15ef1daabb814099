import { useMemo } from 'react';
import { overlapsOf, paintLanes, type LaneRow } from '../../drawing/talkLanes';
import { useTexts } from '../../hooks/appContext';
import { useCanvas } from '../../hooks/useCanvas';
import type { Call } from '../../live/rest/types';
import { useLight } from '../shell/light';
import { palettes } from '../theme';
import type { CallPlayer } from './callPlayer';

/** A pause of this length gives the other room to speak, seconds. */
const longPause = 1;
const rowHeight = 20;

/** Who talks, who pauses: bars under the waveform, showing the same stretch of the call. */
export function SoundLanes({ call, player }: { call: Call; player: CallPlayer }) {
  const { listen: words, common } = useTexts();
  const palette = palettes[useLight().light];
  const rows = useMemo((): LaneRow[] => {
    const [first, second] = call.report?.channels ?? [];
    if (!first) return [];
    const pauses = first.pauses.filter(({ start, end }) => end - start >= longPause), breaths = first.pauses.filter(({ start, end }) => end - start < longPause);
    return [
      { layers: [{ stretches: first.utterances, colour: palette.agent, share: 1 }, ...(second ? [{ stretches: overlapsOf(first.utterances, second.utterances), colour: palette.outside, share: 1 }] : [])] },
      ...(second ? [{ layers: [{ stretches: second.utterances, colour: palette.customer, share: 1 }, { stretches: overlapsOf(first.utterances, second.utterances), colour: palette.outside, share: 1 }] }] : []),
      { layers: [{ stretches: breaths, colour: palette.band, share: 0.4 }, { stretches: pauses, colour: palette.good, share: 0.9 }] },
    ];
  }, [call, palette]);
  const canvas = useCanvas((context, width, height) => paintLanes(context, width, height, player.window.value, rows, player.time.value, palette.ink));
  if (rows.length === 0) return null;
  return (
    <div className="sound-lanes bars">
      <div className="bar-names"><span style={{ height: rowHeight * (rows.length - 1) }}>{words.talk}</span><span style={{ height: rowHeight }}>{words.pauses}</span></div>
      <canvas ref={canvas} role="img" aria-label={`${words.talk}, ${words.pauses}: ${common.agent}, ${common.customer}`} style={{ height: rowHeight * rows.length }} onClick={(event) => {
        const { from, to } = player.window.value, { left, width } = event.currentTarget.getBoundingClientRect();
        player.playFrom(from + ((event.clientX - left) / width) * (to - from));
      }} />
    </div>
  );
}
