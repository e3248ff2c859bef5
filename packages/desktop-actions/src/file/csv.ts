/** How the fields of a CSV text are told apart. */
export type CsvLayout =
  | { readonly kind: 'separated'; readonly separator: string }
  | { readonly kind: 'fixed'; readonly widths: readonly number[] };

/** The records of a CSV text; fields in double quotes may hold separators, line breaks and doubled quotes. */
export function readCsv(text: string, layout: CsvLayout): readonly (readonly string[])[] {
  return layout.kind === 'fixed' ? readFixed(text, layout.widths) : readSeparated(text, layout.separator);
}

function readFixed(text: string, widths: readonly number[]): readonly (readonly string[])[] {
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line !== '');
  return lines.map((line) => starts.map((start, i) => line.slice(start, start + (widths[i] ?? 0))));
}

function readSeparated(text: string, separator: string): readonly (readonly string[])[] {
  const reader = new CsvReader(text, separator);
  const records: string[][] = [];
  for (let record = reader.record(); record !== undefined; record = reader.record()) {
    if (record.length > 1 || record[0] !== '') records.push(record);
  }
  return records;
}

class CsvReader {
  readonly #text: string;
  readonly #separator: string;
  #at = 0;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator;
  }

  /** The next record; undefined at the end. */
  record(): string[] | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const fields = [this.#field()];
    while (this.#text.startsWith(this.#separator, this.#at)) {
      this.#at += this.#separator.length;
      fields.push(this.#field());
    }
    if (this.#text.startsWith('\r\n', this.#at)) this.#at += 2;
    else if (this.#at < this.#text.length) this.#at += 1;
    return fields;
  }

  #field(): string {
    const quoted = this.#text[this.#at] === '"' ? this.#quoted() : '';
    const start = this.#at;
    while (this.#at < this.#text.length && !this.#isFieldEnd()) this.#at++;
    return quoted + this.#text.slice(start, this.#at);
  }

  #quoted(): string {
    const parts: string[] = [];
    do {
      const end = this.#text.indexOf('"', this.#at + 1);
      const stop = end < 0 ? this.#text.length : end;
      parts.push(this.#text.slice(this.#at + 1, stop));
      this.#at = stop + 1;
    } while (this.#text[this.#at] === '"');
    return parts.join('"');
  }

  #isFieldEnd(): boolean {
    const char = this.#text[this.#at];
    return char === '\n' || char === '\r' || this.#text.startsWith(this.#separator, this.#at);
  }
}

/** One record; fields are quoted where reading them back needs it. */
export function writeRecord(fields: readonly string[], separator: string): string {
  return fields.map((field) => (needsQuotes(field, separator) ? `"${field.replaceAll('"', '""')}"` : field)).join(separator);
}

function needsQuotes(field: string, separator: string): boolean {
  return field.includes(separator) || /["\r\n]/.test(field);
}
