import { useEffect, useRef } from 'react';
import WaveSurfer from 'wavesurfer.js';
import Regions from 'wavesurfer.js/dist/plugins/regions.esm.js';
import { levelPeaks } from '../../drawing/callTrace';
import { useTexts } from '../../hooks/appContext';
import { calls } from '../../live/rest/calls';
import type { Call, Traces } from '../../live/rest/types';
import { useLight } from '../shell/light';
import { palettes, type Palette } from '../theme';
import type { CallPlayer } from './callPlayer';
import { useDragSelection } from './useDragSelection';
import { waveMarks } from './waveMarks';

const laneHeight = 84;

/** One lane a channel; a click anywhere plays from there, a click on a mark from the mark's beginning; a drag marks a stretch. */
export function Waveform({ call, traces, player }: { call: Call; traces: Traces; player: CallPlayer }) {
  const { call: words } = useTexts();
  const palette = palettes[useLight().light];
  const place = useRef<HTMLDivElement>(null);
  const { id, hasAudio } = call;
  // A call that is read anew, as when its text has come or a cue was judged, gets other marks; the sound goes on.
  const shown = useRef(call);
  const markAgain = useRef<(() => void) | null>(null);
  useEffect(() => {
    shown.current = call;
    markAgain.current?.();
  }, [call]);
  useEffect(() => {
    if (!place.current) return;
    const regions = Regions.create();
    const wave = WaveSurfer.create({
      container: place.current,
      height: laneHeight,
      splitChannels: lanes(traces, palette),
      peaks: traces.channels.map((channel) => levelPeaks(channel.levelDbfs)),
      duration: player.durationSeconds,
      ...(hasAudio ? { url: calls.audioUrl(id) } : {}),
      cursorColor: palette.ink, cursorWidth: 1.5, barWidth: 2, barGap: 1, barRadius: 2, barHeight: 0.68, autoScroll: true, maxPeak: 1,
      plugins: [regions],
    });
    const detach = player.attach(wave);
    wave.on('interaction', (time) => player.playFrom(time));
    regions.on('region-clicked', (region, event) => {
      event.stopPropagation();
      player.playFrom(region.start);
    });
    let markedAt = 0;
    const mark = () => {
      const pixelsPerSecond = wave.getWrapper().clientWidth / player.durationSeconds;
      if (Math.abs(pixelsPerSecond - markedAt) < 0.01) return; // only a zoom moves marks in or out
      markedAt = pixelsPerSecond;
      regions.clearRegions();
      for (const region of waveMarks(shown.current, pixelsPerSecond, words)) regions.addRegion(region);
    };
    wave.on('ready', mark);
    wave.on('redraw', mark);
    markAgain.current = () => {
      if (markedAt === 0) return; // not drawn yet
      markedAt = 0;
      mark();
    };
    return () => {
      markAgain.current = null;
      detach();
      wave.destroy();
    };
  }, [id, hasAudio, traces, player, palette, words]);
  useDragSelection(place, player);
  return <div ref={place} className="waveform" />;
}

function lanes(traces: Traces, palette: Palette) {
  return traces.channels.map((channel, index) => {
    const agent = channel.role === 'agent' || (channel.role === 'unknown' && index === 0);
    const colour = agent ? palette.agent : palette.customer;
    return { height: laneHeight, waveColor: colour, progressColor: `color-mix(in srgb, ${colour} 55%, ${palette.ink})` };
  });
}
