import { oneDecimal, whole } from '../../texts/units';

interface ReadingLook {
  /** From the reading's unit to the one that people read. */
  scale: number;
  format: (value: number | null | undefined) => string;
}

const plain: ReadingLook = { scale: 1, format: oneDecimal };

const looks: Readonly<Record<string, ReadingLook>> = {
  speakingRate: { scale: 60, format: whole },
  fadedEndings: { scale: 100, format: whole },
  talkRatio: { scale: 100, format: whole },
  longestMonologueSeconds: { scale: 1, format: whole },
};

export function lookOf(reading: string): ReadingLook {
  return looks[reading] ?? plain;
}

export function scaled(value: number | null, { scale }: ReadingLook): number | null {
  return value === null ? null : value * scale;
}

/** A difference with its sign; a real minus. */
export function signed(value: number, digits = 1): string {
  const text = Math.abs(value).toFixed(digits);
  return Number(text) === 0 ? text : `${value < 0 ? '−' : '+'}${text}`;
}
