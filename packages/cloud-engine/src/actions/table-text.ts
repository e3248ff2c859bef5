/** How a kind of table is written. */
export interface TableFormat {
  /** A row up to its last cell. */
  row(cells: readonly string[]): string;
  /** What makes a row of that many cells as wide as the table. */
  fill(cells: number, width: number): string;
  readonly rowEnd: string;
  /** The table; without columns there is nothing to show. */
  whole(headers: readonly string[], rows: string): string;
}

/** RFC 4180: lines end with CR LF, the last one, too; only cells that need quotes have them. */
const CSV: TableFormat = {
  row: (cells) => cells.map(csvCell).join(','),
  fill: (cells, width) => ','.repeat(width - Math.max(cells, 1)),
  rowEnd: '\r\n',
  whole: (headers, rows) => (headers.length === 0 ? '' : `${headers.map(csvCell).join(',')}\r\n${rows}`),
};

const HTML: TableFormat = {
  row: (cells) => `<tr>${cells.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}`,
  fill: (cells, width) => '<td></td>'.repeat(width - cells),
  rowEnd: '</tr>',
  whole: (headers, rows) => {
    if (headers.length === 0) return '<table><tbody></tbody></table>';
    const head = headers.map((header) => `<th>${htmlText(header)}</th>`).join('');
    return `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  },
};

/** By the lower-case name that `format` has. */
export const TABLE_FORMATS: ReadonlyMap<string, TableFormat> = new Map([
  ['csv', CSV],
  ['html', HTML],
]);

/** A table that grows row by row; a later row may have more cells than the ones before. */
export class TableText {
  readonly #format: TableFormat;
  readonly #rows: { readonly text: string; readonly cells: number }[] = [];

  constructor(format: TableFormat) {
    this.#format = format;
  }

  /** @returns how many characters were added */
  add(cells: readonly string[]): number {
    const text = this.#format.row(cells);
    this.#rows.push({ text, cells: cells.length });
    return text.length + this.#format.rowEnd.length;
  }

  print(headers: readonly string[]): string {
    const { fill, rowEnd, whole } = this.#format;
    if (headers.length === 0) return whole([], '');
    const rows = this.#rows.map(({ text, cells }) => text + fill(cells, headers.length) + rowEnd);
    return whole(headers, rows.join(''));
  }
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };

/** As .NET encodes text for HTML: besides the five characters of markup those of Latin-1 and beyond the basic plane. */
function htmlText(text: string): string {
  return text.replace(/[<>&"'\u00a0-\u00ff]|[\ud800-\udbff][\udc00-\udfff]/g, (found) => ENTITIES[found] ?? `&#${found.codePointAt(0)};`);
}
