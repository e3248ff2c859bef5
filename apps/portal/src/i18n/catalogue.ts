export const Language = { english: 'en', german: 'de' } as const;
export type Language = (typeof Language)[keyof typeof Language];

/** A message, a message with parameters, or a named group of messages. */
export type Message = string | ((...parameters: never[]) => string) | { readonly [name: string]: Message };

/** The same shape with other words. */
type Translation<M> = M extends string
  ? string
  : M extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [Name in keyof M]: Translation<M[Name]> };

export interface Catalogue<M> {
  readonly en: M;
  readonly de: M;
}

/** The messages of one room; the compiler holds the German ones complete. */
export function defineMessages<const M extends { readonly [name: string]: Message }>(en: M, de: Translation<M>): Catalogue<Translation<M>> {
  // The constraint of `Message` and the shape of `Translation` are the same; the compiler compares them only for a known M.
  return { en: en as unknown as Translation<M>, de };
}

/** `count(3, { one: '1 machine', other: (n) => `${n} machines` })`; both languages have the plural rules of English. */
export function count(number: number, forms: { readonly one: string; readonly other: (number: number) => string }): string {
  return number === 1 ? forms.one : forms.other(number);
}
