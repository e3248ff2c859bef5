import fc from 'fast-check';

export type Text = fc.Arbitrary<string>;

/** A text with random parts. */
export function written(texts: TemplateStringsArray, ...parts: readonly Text[]): Text {
  return fc.tuple(...parts).map((values) => texts.map((text, i) => text + (values[i] ?? '')).join(''));
}
