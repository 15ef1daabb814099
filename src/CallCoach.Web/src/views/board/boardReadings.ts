import { oneDecimal, whole } from '../../texts/units';

interface ReadingLook {
  /** From the reading's unit to the one that people read. */
  scale: number;
  format: (value: number | null | undefined) => string;
  /** Charts show at least so much, in the unit that people read: a hair's breadth must not look like a mountain. */
  least: number;
  /** Below zero there is something. */
  negative?: boolean;
}

const plain: ReadingLook = { scale: 1, format: oneDecimal, least: 2 };

const looks: Readonly<Record<string, ReadingLook>> = {
  speakingRate: { scale: 60, format: whole, least: 60 },
  levelDbfs: { scale: 1, format: (value) => oneDecimal(value).replace('-', '−'), least: 8, negative: true },
  pausesPerMinute: { scale: 1, format: oneDecimal, least: 6 },
  fadedEndings: { scale: 100, format: whole, least: 20 },
  talkRatio: { scale: 100, format: whole, least: 20 },
  longestMonologueSeconds: { scale: 1, format: whole, least: 30 },
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
