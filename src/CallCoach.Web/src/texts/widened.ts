/** The type of a language file, from the English one: the same keys, and texts or functions that make texts. */
export type Widened<T> = T extends string ? string : T extends (...values: infer V) => string ? (...values: V) => string : { [K in keyof T]: Widened<T[K]> };
