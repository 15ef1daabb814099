import type { RegionParams } from 'wavesurfer.js/dist/plugins/regions.js';
import { showsEnding } from '../../drawing/callTrace';
import type { Call, Ending, Utterance } from '../../live/rest/types';
import { fineSeconds } from '../../texts/units';
import type { Texts } from '../../texts';

/** A pause shorter than this carries no number, seconds. */
const longPause = 1;

const still = { drag: false, resize: false } as const;

/** Sentences with their endings, pauses, gaps and what cues rest on, as regions of the waveform. Colours are the page's variables. */
export function waveMarks(call: Call, pixelsPerSecond: number, words: Texts['call']): RegionParams[] {
  const channels = call.report?.channels ?? [];
  return [
    ...call.cues.map((cue): RegionParams => ({ ...still, id: `cue-${cue.number}`, start: cue.evidence.from, end: cue.evidence.to, channelIdx: 0, color: 'color-mix(in srgb, var(--cue) 45%, transparent)' })),
    ...channels.flatMap((channel, channelIdx) => channel.utterances.map((utterance, index): RegionParams => {
      const ending = endingMark(utterance, pixelsPerSecond, words);
      return { ...still, id: `utterance-${channelIdx}-${index}`, start: utterance.start, end: utterance.end, channelIdx, color: `color-mix(in srgb, var(${channelIdx === 0 ? '--agent' : '--customer'}) 9%, transparent)`, ...(ending ? { content: ending } : {}) };
    })),
    ...channels.flatMap((channel, channelIdx) => channel.pauses.map((pause, index): RegionParams => {
      const mark = pauseMark(pause.end - pause.start, pixelsPerSecond);
      return { ...still, id: `pause-${channelIdx}-${index}`, start: pause.start, end: pause.end, channelIdx, color: 'transparent', ...(mark ? { content: mark } : {}) };
    })),
    ...call.gaps.map((gap, index): RegionParams => ({ ...still, id: `gap-${index}`, start: gap.from, end: gap.to, color: 'color-mix(in srgb, var(--usual) 28%, transparent)', content: note(words.gaps[gap.cause], 'var(--soft)', 'center') })),
  ];
}

const arrows = { falling: '↘', level: '→', rising: '↗', unknown: '' } as const;

function endingMark({ start, end, ending }: Utterance, pixelsPerSecond: number, words: Texts['call']): HTMLElement | null {
  if (!showsEnding(ending, end - start, pixelsPerSecond)) return null;
  const mark = note(ending.fade ? '▾' : arrows[ending.contour], ending.fade ? 'var(--bad)' : 'var(--soft)', 'end');
  mark.title = endingWords(ending, words);
  return mark;
}

export function endingWords(ending: Ending, words: Texts['call']): string {
  const contour = ending.contour === 'unknown' ? null : words[ending.contour];
  return [contour, ending.fade ? words.fading : null].filter(Boolean).join(' · ');
}

function pauseMark(lasts: number, pixelsPerSecond: number): HTMLElement | null {
  return lasts >= longPause && lasts * pixelsPerSecond >= 26 ? note(fineSeconds(lasts), 'var(--faint)', 'center') : null;
}

function note(text: string, colour: string, align: 'center' | 'end'): HTMLElement {
  const mark = document.createElement('div');
  mark.textContent = text;
  const side = align === 'end' ? { right: '0' } : { left: '50%', transform: 'translateX(-50%)' };
  Object.assign(mark.style, {
    position: 'absolute', bottom: '0', ...side, color: colour, fontSize: '12px', lineHeight: '14px', fontWeight: '650', whiteSpace: 'nowrap', pointerEvents: 'none', fontVariantNumeric: 'tabular-nums',
  });
  return mark;
}
