import { clock, decibels, oneDecimal, percent, perMinute, semitones, unknown, whole } from './units';

/** Readings whose number is another on screen than on the wire. */
const shares = /^(talkRatio|liveliness|clippedShare|fadedEndings|scriptSaid|scriptInOrder|objectionsFollowed|paceRatio|speakingRateToUsual|pitchSpreadToUsual)$/;
const rates = /^(speakingRate|articulationRate)$/;
const counts = /^(interruptions|questions|echoes|benefits|nextSteps|wordsPerMinute|charactersPerMinute)$/;

export interface ReadingUnits { rate: string; decibel: string; semitone: string; second: string; perMinute: string }

/** A reading as people read it: its number, and its unit where it has one. `null` reads as a dash. */
export function readingParts(reading: string, value: number | null | undefined, units: ReadingUnits): [number: string, unit: string] {
  if (value === null || value === undefined || !Number.isFinite(value)) return [unknown, ''];
  if (rates.test(reading)) return [perMinute(value), units.rate];
  if (reading === 'levelDbfs') return [decibels(value), 'dBFS'];
  if (/Db$/.test(reading)) return [decibels(value), units.decibel];
  if (/Semitones$/.test(reading)) return [semitones(value), units.semitone];
  if (shares.test(reading)) return [percent(value), ''];
  if (/^(durationSeconds|speechSeconds)$/.test(reading)) return [clock(value), ''];
  if (/Seconds$/.test(reading)) return [oneDecimal(value), units.second];
  if (counts.test(reading)) return [whole(value), ''];
  if (/PerMinute$/.test(reading)) return [oneDecimal(value), units.perMinute];
  return [oneDecimal(value), ''];
}

export function readingValue(reading: string, value: number | null | undefined, units: ReadingUnits): string {
  return readingParts(reading, value, units).join(' ').trimEnd();
}
