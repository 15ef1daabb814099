import { useMemo } from 'react';
import { paintOverlay, type Overlay } from '../../drawing/overlayChart';
import { useTexts } from '../../hooks/appContext';
import { useCanvas } from '../../hooks/useCanvas';
import { levels, pace, pitches, rests, warped } from '../../live/practice/overlay';
import { models, type Attempt, type Comparison } from '../../live/rest/drills';
import { useLight } from '../shell/light';
import { palettes } from '../theme';

/** A difference under this share of the pace is none. */
const same = 0.05;

/** The own voice over the trainer's: level, pitch and pace, aligned where the same is said. */
export function ModelComparison({ attempt, comparison }: { attempt: Attempt; comparison: Comparison }) {
  const { attempt: words } = useTexts();
  const charts = useMemo(() => {
    const { own, model } = comparison;
    return [
      { name: words.level, overlay: { own: levels(own.levelDbfs, own.active), model: warped(comparison, levels(model.levelDbfs, model.active)), low: -20, high: 12 } },
      { name: words.pitch, overlay: { own: pitches(own.f0Hz), model: warped(comparison, pitches(model.f0Hz)), low: -9, high: 9 } },
      { name: words.pace, overlay: { own: own.rate, model: warped(comparison, model.rate), low: 0, high: 8 } },
    ];
  }, [comparison, words]);
  const faster = pace(comparison);
  const percent = faster === null ? 0 : Math.round(100 * Math.abs(faster));
  return (
    <section className="card attempt-model">
      <h2>{words.compare}</h2>
      <p>{words.compareLead}</p>
      <p className="legend"><i className="own" /> {words.you} <i className="model" /> {words.model}</p>
      {charts.map(({ name, overlay }) => <Chart key={name} name={name} overlay={overlay} />)}
      <p className="numbers">{[
        faster === null || Math.abs(faster) < same ? words.samePace : faster > 0 ? words.faster(percent) : words.slower(percent),
        words.pauseCount(rests(comparison.own.active).count, rests(comparison.model.active).count),
      ].join(' · ')}</p>
      <figure><figcaption>{words.playModel}</figcaption><audio controls preload="none" src={models.audioUrl(attempt)} /></figure>
    </section>
  );
}

function Chart({ name, overlay }: { name: string; overlay: Overlay }) {
  const palette = palettes[useLight().light];
  const canvas = useCanvas((context, width, height) => paintOverlay(context, width, height, overlay, { own: palette.agent, model: palette.cue, line: palette.line }));
  return <div className="overlay-chart"><span>{name}</span><canvas ref={canvas} role="img" aria-label={name} /></div>;
}
