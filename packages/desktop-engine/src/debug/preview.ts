import { toText } from '../values/to-text.ts';
import type { DesktopObject, DesktopValue } from '../values/value.ts';

/** designer-links: the longest preview. */
const PREVIEW_CHARACTERS = 200;
/** So much is looked through for sensitive values, so that none is cut where it could not be found any more. */
const RAW_CHARACTERS = 4000;

/**
 * The begin of a value on one short text: of a list or row its items, of a table its columns and rows, of an object its properties. Takes
 * no longer for a large value than for a small one.
 *
 * @param mask takes sensitive values out of a text
 */
export function previewOf(value: DesktopValue, mask: (text: string) => string): string {
  const raw = new PreviewText();
  raw.add(value);
  const text = mask(raw.text).toWellFormed();
  return text.length <= PREVIEW_CHARACTERS ? text : `${text.slice(0, PREVIEW_CHARACTERS - 1).toWellFormed()}…`;
}

class PreviewText {
  text = '';

  get #isFull(): boolean {
    return this.text.length >= RAW_CHARACTERS;
  }

  add(value: DesktopValue): void {
    if (value === null || typeof value !== 'object' || !('kind' in value)) this.#write(toText(value));
    else this.#addCompound(value);
  }

  #addCompound(value: DesktopObject): void {
    switch (value.kind) {
      case 'list':
        this.#addAll('[', value.items, ']');
        break;
      case 'row':
        this.#addAll('[', value.cells, ']');
        break;
      case 'table':
        this.#addTable(value.columns, value.rows);
        break;
      case 'object':
        this.#addProperties(value.properties);
        break;
      default:
        this.#write(toText(value));
    }
  }

  #addAll(open: string, items: Iterable<DesktopValue>, close: string): void {
    this.#write(open);
    this.#addEach(items, (item) => this.add(item));
    this.#write(close);
  }

  #addTable(columns: readonly string[], rows: readonly (readonly DesktopValue[])[]): void {
    this.#write('{');
    this.#addAll('[', columns, ']');
    for (const cells of rows) {
      if (this.#isFull) return;
      this.#write(', ');
      this.#addAll('[', cells, ']');
    }
    this.#write('}');
  }

  #addProperties(properties: ReadonlyMap<string, DesktopValue>): void {
    this.#write('{');
    this.#addEach(properties, ([name, value]) => {
      this.#write(`${name}: `);
      this.add(value);
    });
    this.#write('}');
  }

  #addEach<T>(items: Iterable<T>, add: (item: T) => void): void {
    let isFirst = true;
    for (const item of items) {
      if (this.#isFull) return;
      if (!isFirst) this.#write(', ');
      isFirst = false;
      add(item);
    }
  }

  #write(text: string): void {
    if (!this.#isFull) this.text += text.slice(0, RAW_CHARACTERS);
  }
}
