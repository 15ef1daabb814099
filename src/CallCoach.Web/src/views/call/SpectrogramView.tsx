import { useEffect, useRef, useState } from 'react';
import { paintSpectrogram, rgbOf, spectrogram } from '../../drawing/spectrum';
import { useTexts } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';
import type { Call } from '../../live/rest/types';
import { readStretch } from '../../live/wavRange';
import { useLight } from '../shell/light';
import { palettes } from '../theme';
import type { CallPlayer } from './callPlayer';

/** More would be many megabytes, and a picture in which nothing can be told. Seconds. */
const longest = 300;
/** A window that is being dragged or zoomed is waited for, milliseconds. */
const settle = 250;
const channelHeight = 120;

/** Frequencies of what is in view, computed here from the recording itself; one picture a channel. */
export function SpectrogramView({ call, player }: { call: Call; player: CallPlayer }) {
  const { listen: words } = useTexts();
  const palette = palettes[useLight().light];
  const window = useStore(player.window);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<{ of: typeof window; topHz: number } | 'failed' | null>(null);
  const tooLong = window.to - window.from > longest;
  useEffect(() => {
    if (tooLong) return;
    const abort = new AbortController();
    const compute = async () => {
      const place = canvas.current, context = place?.getContext('2d');
      if (!place || !context) return;
      const { sampleRateHz, channels } = await readStretch(call.id, window.from, window.to, abort.signal);
      Object.assign(place, { width: place.clientWidth, height: channelHeight * channels.length });
      const pictures = channels.map((samples, index) => ({
        picture: spectrogram(samples, sampleRateHz, place.width),
        ramp: [rgbOf(palette.surface), rgbOf(call.roles[index] === 'customer' ? palette.customer : palette.agent)] as const,
      }));
      if (abort.signal.aborted) return;
      paintSpectrogram(context, pictures);
      setState({ of: window, topHz: sampleRateHz / 2 });
    };
    const due = setTimeout(() => void compute().catch(() => !abort.signal.aborted && setState('failed')), settle);
    return () => {
      clearTimeout(due);
      abort.abort();
    };
  }, [call, window, palette, tooLong]);
  const loading = !tooLong && state !== 'failed' && state?.of !== window;
  const tops = state !== null && state !== 'failed' ? Array.from(call.roles, () => state.topHz / 1000) : [];
  return (
    <div className="sound-lanes spectrogram">
      <div className="bar-names">{tops.map((top, index) => <span key={index} className="numbers" style={{ height: channelHeight }}>{top} {words.spectrogramAxis}</span>)}</div>
      <div aria-busy={loading}>
        <canvas ref={canvas} role="img" aria-label={words.spectrogram} hidden={tooLong || state === 'failed'} style={{ height: channelHeight * call.roles.length }} />
        {tooLong && <p className="panel-empty">{words.spectrogramTooLong}</p>}
        {state === 'failed' && !tooLong && <p className="panel-empty">{words.spectrogramFailed}</p>}
        {loading && <p className="spectrogram-wait">{words.spectrogramLoading}</p>}
      </div>
    </div>
  );
}
