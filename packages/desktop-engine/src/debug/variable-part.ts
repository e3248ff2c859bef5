import type { DesignerEvent, VariableView } from '@tandem/protocol';
import { toText } from '../values/to-text.ts';
import type { DesktopValue } from '../values/value.ts';
import { type Compound, isCompound, propertyNames, readProperty, sizeOf } from './parts-of-value.ts';
import { typeName } from './type-name.ts';

/** The widest row that is shown, and how many views one answer has at most; the rest is asked for from its offset. */
const COLUMNS_MAX = 500;
const VIEWS_MAX = 5000;

/** What is inside a value, a page of it. */
export type VariablePart = Omit<Extract<DesignerEvent, { kind: 'variable' }>, 'kind' | 'name' | 'path'>;

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export type ViewOf = (name: string, value: DesktopValue) => VariableView;

/** @param viewOf a part as the pane shows it, without its value when it is sensitive */
export function partOf(value: DesktopValue, page: Page, viewOf: ViewOf): VariablePart {
  if (!isCompound(value)) {
    return { type: typeName(value), text: value === null ? null : toText(value), columns: null, rows: [], offset: 0, size: 0 };
  }
  const columns = value.kind === 'table' ? value.columns.slice(0, COLUMNS_MAX) : null;
  const rows = rowsOf(value, fitting(page, columns?.length ?? 1), viewOf);
  return { type: typeName(value), text: null, columns, rows, offset: page.offset, size: sizeOf(value) };
}

function fitting({ offset, limit }: Page, width: number): Page {
  return { offset, limit: Math.min(limit, Math.max(1, Math.floor(VIEWS_MAX / Math.max(1, width)))) };
}

function rowsOf(value: Compound, { offset, limit }: Page, viewOf: ViewOf): VariableView[][] {
  const end = offset + limit;
  switch (value.kind) {
    case 'list':
      return value.items.slice(offset, end).map((item, i) => [viewOf(String(offset + i), item)]);
    case 'table':
      return value.rows
        .slice(offset, end)
        .map((cells) => cells.slice(0, COLUMNS_MAX).map((cell, i) => viewOf(value.columns[i] ?? String(i), cell)));
    case 'row':
      return value.cells.slice(offset, end).map((cell, i) => [viewOf(value.table.columns[offset + i] ?? String(offset + i), cell)]);
    case 'object':
      return [...value.properties].slice(offset, end).map(([name, item]) => [viewOf(name, item)]);
    default:
      return propertyNames(value)
        .slice(offset, end)
        .map((name) => [viewOf(name, readProperty(value, name))]);
  }
}
