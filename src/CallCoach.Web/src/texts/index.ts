import { en, type Texts } from './en';
import { zhCN } from './zhCN';

export type { Texts } from './en';

export type UiLanguage = 'zh-CN' | 'en';

/** In the order of the switch: Chinese first. */
export const uiLanguages: readonly UiLanguage[] = ['zh-CN', 'en'];

export const textsOf: Readonly<Record<UiLanguage, Texts>> = { 'zh-CN': zhCN, en };

const storageKey = 'callcoach.language';

/** What was chosen here before, else what the browser speaks, else Chinese. */
export function rememberedLanguage(storage: Pick<Storage, 'getItem'>, browserLanguages: readonly string[]): UiLanguage {
  const chosen = storage.getItem(storageKey);
  if (chosen === 'zh-CN' || chosen === 'en') return chosen;
  const spoken = browserLanguages.find((language) => /^(zh|en)\b/i.test(language));
  return spoken && /^en/i.test(spoken) ? 'en' : 'zh-CN';
}

export function rememberLanguage(storage: Pick<Storage, 'setItem'>, language: UiLanguage): void {
  storage.setItem(storageKey, language);
}

/** The server's sentence for a code that has none here is better than no sentence. */
export function errorText(texts: Texts, problem: unknown): string {
  const { code, detail, status } = problem as { code?: string; detail?: string; status?: number };
  return (code && texts.errors[code]) || detail || (status && texts.errors[`http-${status}`]) || texts.errors['http-500'] || '';
}

/** A cue's words in the reader's language, else in any that it has. */
export function wordsOf<W>(words: Readonly<Record<string, W>>, language: UiLanguage): W | undefined {
  return words[language] ?? Object.values(words)[0];
}
