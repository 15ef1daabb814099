/** A picture for each cue, so simple that it is known from the corner of the eye. 48 × 48, drawn with the text's colour. */
const paths: Readonly<Record<string, string>> = {
  'slow-down': 'M10 13l14 11 14-11M10 27l14 11 14-11',
  'speed-up': 'M11 10l13 14-13 14M26 10l13 14-13 14',
  'match-pace': 'M6 18h36M6 30h36M14 13v10M26 13v10M38 13v10M14 25v10M26 25v10M38 25v10',
  'speak-up': 'M8 19v10h7l9 8V11l-9 8zM31 17a10 10 0 010 14M36 12a17 17 0 010 24',
  soften: 'M8 19v10h7l9 8V11l-9 8zM32 24h9',
  pause: 'M17 11v26M31 11v26',
  'finish-strong': 'M6 32V18M14 35V13M22 34V15M30 35V13M40 36V12M36 12h8',
  'vary-tone': 'M5 28c5 0 5-14 10-14s5 22 10 22 5-24 10-24 5 12 8 12',
  'let-them-finish': 'M8 12h26v16H20l-7 7v-7H8zM40 20v14',
  'ask-question': 'M17 17a7.5 7.5 0 1111 7c-3 2-4 3.5-4 6.5M24 37v.5',
  'dead-air': 'M8 24h.5M16 24h.5M24 24h.5M32 24h.5M40 24h.5',
  'fewer-fillers': 'M8 11h32v21H21l-7 7v-7H8zM16 26l16-9',
  'hold-silence': 'M24 6a18 18 0 100 36 18 18 0 000-36M18 19v.5M30 19v.5M16 30h16',
  'agree-next-step': 'M8 12h32v28H8zM8 20h32M16 7v9M32 7v9M17 30l5 5 9-9',
};
const anyCue = 'M24 10v18M24 36v.5';

export function CueGlyph({ code, size }: { code: string; size: number }) {
  return (
    <svg viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="3.6" strokeLinecap="round" strokeLinejoin="round">
      <path d={paths[code] ?? anyCue} />
    </svg>
  );
}
