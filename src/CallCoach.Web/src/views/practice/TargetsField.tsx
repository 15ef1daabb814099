import { InputNumber } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { targetsOf } from '../../live/practiceEdit';
import { targetReadings, type PracticeStep, type StepTargets, type TargetReading } from '../../live/rest/training';

/** Shares are written in per cent, as people say them. */
export const targetScale: Readonly<Record<TargetReading, number>> = { speakingRate: 1, pausesPerMinute: 1, fadedEndings: 100, talkRatio: 100 };

const most: Readonly<Record<TargetReading, number>> = { speakingRate: 9, pausesPerMinute: 60, fadedEndings: 100, talkRatio: 100 };

export interface TargetsFieldProps { step: PracticeStep; disabled: boolean; put: (targets: StepTargets) => void; isWrong: (reading: TargetReading) => boolean }

/** Where the voice should be in a step; an empty edge is open. */
export function TargetsField({ step, disabled, put, isWrong }: TargetsFieldProps) {
  const { training: { editor: words } } = useTexts();
  const targets = targetsOf(step);
  const edge = (reading: TargetReading, side: 'low' | 'high', name: string) => {
    const value = targets[reading][side], scale = targetScale[reading];
    return (
      <InputNumber size="small" min={0} max={most[reading]} step={scale === 1 ? 0.1 : 5} placeholder={words.none} aria-label={`${words.targets[reading]}: ${name}`} disabled={disabled} {...(isWrong(reading) ? { status: 'error' as const } : {})}
        value={value === null ? null : Math.round(value * scale * 1000) / 1000} onChange={(entered) => put({ ...targets, [reading]: { ...targets[reading], [side]: entered === null ? null : entered / scale } })} />
    );
  };
  return (
    <fieldset className="targets">
      <legend>{words.more}</legend>
      {targetReadings.map((reading) => <div key={reading}><span>{words.targets[reading]}</span>{edge(reading, 'low', words.from)}<i aria-hidden>–</i>{edge(reading, 'high', words.to)}</div>)}
    </fieldset>
  );
}
