/** Numbers as people read them. `null` and what is not finite read as a dash. */

export const unknown = '–';

/** Syllables (字) a minute of a rate in syllables a second. */
export function perMinute(syllablesPerSecond: number | null | undefined): string {
  return known(syllablesPerSecond, (rate) => String(Math.round(rate * 60)));
}

/** Whole decibels with a real minus sign; `signed` puts a plus before what is louder. */
export function decibels(value: number | null | undefined, signed = false): string {
  return known(value, (db) => sign(Math.round(db), signed));
}

export function percent(share: number | null | undefined): string {
  return known(share, (ratio) => `${Math.round(100 * ratio)}%`);
}

export function semitones(value: number | null | undefined): string {
  return known(value, (spread) => (Math.round(10 * spread) / 10).toFixed(1));
}

export function hertz(value: number | null | undefined): string {
  return known(value, (hz) => String(Math.round(hz)));
}

/** Whole seconds. */
export function seconds(value: number | null | undefined): string {
  return known(value, (time) => String(Math.round(time)));
}

export function whole(value: number | null | undefined): string {
  return known(value, (number) => String(Math.round(number)));
}

export function oneDecimal(value: number | null | undefined): string {
  return known(value, (number) => (Math.round(10 * number) / 10).toFixed(1));
}

/** Whole millions of bytes. */
export function megabytes(bytes: number | null | undefined): string {
  return known(bytes, (count) => String(Math.round(count / 1e6)));
}

/** Seconds with one decimal, for what lasts less than a breath. */
export function fineSeconds(value: number | null | undefined): string {
  return known(value, (time) => time.toFixed(1));
}

/** `1:05`, `1:02:05`: a moment of a call, or how long it took. */
export function clock(value: number | null | undefined): string {
  return known(value, (time) => {
    const whole = Math.max(0, Math.floor(time));
    const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
    return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
  });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function sign(value: number, signed: boolean): string {
  if (value < 0) return `−${-value}`;
  return signed && value > 0 ? `+${value}` : String(value);
}

function known(value: number | null | undefined, format: (value: number) => string): string {
  return value === null || value === undefined || !Number.isFinite(value) ? unknown : format(value);
}
