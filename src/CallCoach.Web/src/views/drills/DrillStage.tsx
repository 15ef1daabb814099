import { useRef } from 'react';
import { paintDrill, type Picture } from '../../drawing/drillPicture';
import { useTexts } from '../../hooks/appContext';
import { useCanvas } from '../../hooks/useCanvas';
import { useStore } from '../../hooks/useStore';
import type { PracticeSession } from '../../live/practice/practiceSession';
import type { Drill, Skill } from '../../live/rest/drills';
import { useLight } from '../shell/light';
import { palettes } from '../theme';
import { skillReading } from './skillFacts';

const curves: Record<Skill, Picture['curve']> = { endings: 'level', pace: 'rate', pause: 'level', pitch: 'pitch', volume: 'level', silence: 'level', breath: 'level' };

/** The picture that moves with the voice: painted every animation frame from what the line last said; React renders nothing meanwhile. */
export function DrillStage({ drill, session }: { drill: Drill; session: PracticeSession }) {
  const texts = useTexts();
  const items = useStore(session.state, (state) => state.items);
  const waiting = useStore(session.state, (state) => state.phase === 'idle' || state.phase === 'opening');
  const palette = palettes[useLight().light];
  const drawn = useRef(0);
  const labelled = items.map(({ from, to, passed, value }) => ({ from, to, passed, label: skillReading(drill.skill, value, texts) }));
  const canvas = useCanvas((context, width, height) => {
    const { samples, newest } = session.trail;
    paintDrill(context, width, height, { ...frameOf(drill, session), samples, items: labelled }, {
      ground: palette.surface, rail: palette.well, railEdge: palette.band, curve: palette.agent, quiet: palette.line, good: palette.good, bad: palette.bad,
      ink: palette.ink, guide: palette.sunken, font: 'Inter, system-ui, sans-serif',
    });
    if (newest && newest.at !== drawn.current) {
      drawn.current = newest.at;
      measure(newest.at);
    }
  });
  return (
    <div className="drill-stage">
      <canvas ref={canvas} className="drill-canvas" role="img" aria-label={texts.drills.running[drill.skill]} />
      {waiting && <p aria-hidden="true">{texts.drills.running[drill.skill]}</p>}
    </div>
  );
}

function frameOf(drill: Drill, session: PracticeSession): Omit<Picture, 'samples' | 'items'> {
  const { low, high } = drill.target;
  const curve = curves[drill.skill];
  if (drill.skill === 'pace') return { curve, low, high, quietTarget: null, guide: false };
  if (drill.skill === 'volume') {
    const middle = middleLevel(session);
    return middle === null ? { curve, low: null, high: null, quietTarget: null, guide: false } : { curve, low: middle + (low ?? 0), high: middle + (high ?? 0), quietTarget: null, guide: false };
  }
  const quietTarget = drill.skill === 'pause' || drill.skill === 'silence' ? low : null;
  return { curve, low: null, high: null, quietTarget, guide: drill.skill === 'pitch' };
}

/** Of what was said in the last seconds, dBFS; `null` before there is a second of it. */
function middleLevel({ trail }: PracticeSession): number | null {
  const levels = trail.samples.filter(({ speaking }) => speaking).map(({ levelDbfs }) => levelDbfs).sort((a, b) => a - b);
  return levels.length < 20 ? null : levels[levels.length >> 1] ?? null;
}

/** From the page's getting the sound to its being drawn; read by what measures the delay (docs/practice-latency.md). */
function measure(at: number): void {
  const mark = `callcoach-sound-${Math.round(20 * at) - 1}`;
  if (performance.getEntriesByName(mark).length > 0) performance.measure('callcoach-drawn', mark);
  performance.clearMarks(mark);
}
