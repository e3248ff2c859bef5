import type { VariableView } from '@tandem/protocol';
import type { Detail, ValuePath } from '../live/use-detail.ts';
import { readType } from '../types/value-type.ts';

/** A step into a value, with what the breadcrumb says. */
export interface Crumb {
  readonly key: string | number;
  readonly label: string;
}

/** A part of a value that stands in a grid. */
export interface GridCell {
  readonly view: VariableView;
  /** From the variable on. */
  readonly path: ValuePath;
  /** Leads from the value that is shown to this part. */
  readonly crumbs: readonly Crumb[];
}

/** A row of the grid: an item, a row of a table, or a property. */
export interface GridRow {
  /** Number from 0, or name of a property. */
  readonly key: string | number;
  readonly cells: readonly GridCell[];
}

/** The rows of a value that a person looks into, at `path`. */
export function gridOf(detail: Detail, path: ValuePath): readonly GridRow[] {
  return detail.rows.map((views, at) => {
    const key = keyOf(detail, detail.offset + at, views[0]);
    const own: Crumb = { key, label: typeof key === 'number' ? `[${key}]` : key };
    return { key, cells: views.map((view, column) => cellOf(view, path, crumbsOf(detail, own, column))) };
  });
}

function keyOf({ columns, type }: Detail, number: number, view: VariableView | undefined): string | number {
  const isNumbered = columns !== null || readType(type).type === 'list';
  return isNumbered ? number : (view?.name ?? String(number));
}

/** A cell of a table is found by its column's number, as two columns can share a name. */
function crumbsOf({ columns }: Detail, own: Crumb, column: number): readonly Crumb[] {
  return columns === null ? [own] : [own, { key: column, label: columns[column] ?? `[${column}]` }];
}

function cellOf(view: VariableView, path: ValuePath, crumbs: readonly Crumb[]): GridCell {
  return { view, crumbs, path: [...path, ...crumbs.map(({ key }) => key)] };
}

/** Where the last page of a value begins, when pages are this long. */
export function lastPage(size: number, step: number): number {
  return Math.max(0, Math.floor((size - 1) / step) * step);
}

/** What is shown as text for a spreadsheet: cells between tabs. Hidden values stay hidden. */
export function textOfGrid({ columns }: Detail, rows: readonly GridRow[]): string {
  const lines = rows.map(({ key, cells }) => [key, ...cells.map(({ view }) => plain(view.preview ?? ''))].join('\t'));
  return (columns === null ? lines : [['', ...columns.map(plain)].join('\t'), ...lines]).join('\n');
}

function plain(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
