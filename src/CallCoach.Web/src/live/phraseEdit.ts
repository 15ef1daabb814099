import type { BookChanges, BookList, ListChange, ObjectionChange, PhraseEntry, PhraseOverrides } from './rest/words';

/** One phrase of a list as an editor shows it. */
export interface ShownPhrase { text: string; origin: 'shipped' | 'added'; removed: boolean }

export function phraseText(entry: PhraseEntry): string {
  return typeof entry === 'string' ? entry : entry.phrase;
}

/** The phrases that ship, those taken out still among them, then those of the team. */
export function shownPhrases(shipped: readonly PhraseEntry[], change: ListChange = {}): ShownPhrase[] {
  const removed = new Set(change.remove);
  return [
    ...shipped.map(phraseText).map((text): ShownPhrase => ({ text, origin: 'shipped', removed: removed.has(text) })),
    ...(change.add ?? []).map(phraseText).map((text): ShownPhrase => ({ text, origin: 'added', removed: false })),
  ];
}

/** A phrase more. One that ships comes back; one that is there stays once. */
export function withPhrase(shipped: readonly PhraseEntry[], change: ListChange | undefined, phrase: string): ListChange | undefined {
  const text = phrase.trim();
  const known = shownPhrases(shipped, change).find((one) => one.text === text);
  if (text === '' || (known && !known.removed)) return change;
  return tidy(known ? { ...change, remove: (change?.remove ?? []).filter((one) => one !== text) } : { ...change, add: [...change?.add ?? [], text] });
}

/** A phrase less: one that ships is marked as taken out, one of the team's own is gone. */
export function withoutPhrase(shipped: readonly PhraseEntry[], change: ListChange | undefined, text: string): ListChange | undefined {
  const own = change?.add?.some((one) => phraseText(one) === text);
  if (own) return tidy({ ...change, add: change?.add?.filter((one) => phraseText(one) !== text) ?? [] });
  return shipped.some((one) => phraseText(one) === text) ? tidy({ ...change, remove: [...change?.remove ?? [], text] }) : change;
}

/** Nothing changed is no change. */
function tidy({ add = [], remove = [] }: ListChange): ListChange | undefined {
  const change = { ...(add.length > 0 ? { add } : {}), ...(remove.length > 0 ? { remove } : {}) };
  return Object.keys(change).length > 0 ? change : undefined;
}

/** Overrides with the book of one language changed; an empty book is left out. */
export function withBook(overrides: PhraseOverrides, language: string, book: BookChanges): PhraseOverrides {
  return withKey(overrides, language, Object.keys(book).length > 0 ? book : undefined);
}

export function withList(book: BookChanges, list: BookList, change: ListChange | undefined): BookChanges {
  return withKey(book, list, change);
}

export function withStage(book: BookChanges, stage: string, change: ListChange | undefined): BookChanges {
  return withMember(book, 'stages', stage, change);
}

export function withObjection(book: BookChanges, id: string, change: ObjectionChange): BookChanges {
  const told = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as ObjectionChange;
  return withMember(book, 'objections', id, Object.keys(told).length > 0 ? told : undefined);
}

function withMember<G extends 'stages' | 'objections'>(book: BookChanges, group: G, name: string, change: NonNullable<BookChanges[G]>[string] | undefined): BookChanges {
  const members = withKey<Record<string, unknown>>(book[group] ?? {}, name, change);
  return withKey(book, group, Object.keys(members).length > 0 ? members as BookChanges[G] : undefined);
}

/** With one key set, or without it. */
function withKey<T extends object>(object: T, key: keyof T & string, value: T[keyof T] | undefined): T {
  const others = Object.entries(object).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]) as T;
}

/** An id for a new class of objection, which the server keeps as it is given. */
export function newObjectionId(taken: readonly string[]): string {
  for (let number = 1; ; number++) if (!taken.includes(`own-${number}`)) return `own-${number}`;
}
