import { expect, it } from 'vitest';
import { clock, decibels, fineSeconds, perMinute, percent, semitones } from '../src/texts/units';

it('gives rates a minute', () => expect(perMinute(5.2)).toBe('312'));
it('gives whole decibels with a real minus', () => expect(decibels(-22.4)).toBe('−22'));
it('marks what is louder where asked', () => expect(decibels(3.6, true)).toBe('+4'));
it('gives shares in percent', () => expect(percent(0.554)).toBe('55%'));
it('gives semitones with one decimal', () => expect(semitones(2.94)).toBe('2.9'));
it('gives short times with one decimal', () => expect(fineSeconds(0.62)).toBe('0.6'));
it.each([[0, '0:00'], [65.9, '1:05'], [3725, '1:02:05'], [-1, '0:00']])('reads %d s as %s', (seconds, text) => expect(clock(seconds)).toBe(text));
it.each([perMinute, decibels, percent, semitones, clock])('reads the unknown as a dash', (format) => {
  expect([format(null), format(undefined), format(Number.NaN)]).toEqual(['–', '–', '–']);
});
