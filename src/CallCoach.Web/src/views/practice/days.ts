import type { UiLanguage } from '../../texts';

/** A day as people name it: 3月5日, 5 Mar. */
export function day(at: string, language: UiLanguage): string {
  return new Date(at).toLocaleDateString(language, { month: language === 'en' ? 'short' : 'long', day: 'numeric' });
}

/** A day with its time. */
export function moment(at: string, language: UiLanguage): string {
  return new Date(at).toLocaleString(language, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' });
}
