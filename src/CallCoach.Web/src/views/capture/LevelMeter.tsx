import { useRef } from 'react';
import { paintMeter } from '../../drawing/levelMeter';
import { ease } from '../../drawing/scale';
import { useSession } from '../../hooks/appContext';
import { useCanvas } from '../../hooks/useCanvas';
import { useLight } from '../shell/light';
import { palettes } from '../theme';

/** Falling back takes this long, seconds: a meter rises at once and sinks slowly, as studio meters do. */
const fallTime = 0.3;

export function LevelMeter({ name, side }: { name: string; side: 'agent' | 'customer' }) {
  const { capture } = useSession();
  const palette = palettes[useLight().light];
  const shown = useRef({ level: -96, peak: -96 });
  const canvas = useCanvas((context, width, height, elapsed) => {
    const { levels } = capture;
    const level = levels[side], peak = side === 'agent' ? levels.agentPeak : levels.customerPeak;
    shown.current = {
      level: level > shown.current.level ? level : ease(shown.current.level, level, elapsed, fallTime) ?? level,
      peak: peak > shown.current.peak ? peak : ease(shown.current.peak, peak, elapsed, 3 * fallTime) ?? peak,
    };
    const colours = { track: palette.sunken, level: side === 'agent' ? palette.agent : palette.customer, loud: palette.bad, mark: palette.usual };
    paintMeter(context, width, height, shown.current.level, shown.current.peak, colours);
  });
  return <div className="level-meter"><span>{name}</span><canvas ref={canvas} aria-hidden="true" /></div>;
}
