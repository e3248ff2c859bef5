import type { DesktopValue } from '../values/value.ts';

/** How many items of a list are looked at for its type. */
const ITEMS_LOOKED_AT = 1000;

const NAMES = {
  text: ['Text value', 'Text values'],
  numeric: ['Numeric value', 'Numeric values'],
  boolean: ['Boolean value', 'Boolean values'],
  dateTime: ['Datetime', 'Datetime values'],
  list: ['List', 'Lists'],
  table: ['Datatable', 'Datatables'],
  row: ['Datarow', 'Datarows'],
  object: ['Custom object', 'Custom objects'],
  file: ['File', 'Files'],
  folder: ['Folder', 'Folders'],
  error: ['Error', 'Errors'],
} as const;

/** The type of a value as the variables pane of the designer names it (variable-data-types). */
export function typeName(value: DesktopValue): string {
  if (value === null) return 'Blank';
  if (typeof value === 'object' && 'kind' in value) {
    if (value.kind === 'list') return `List of ${itemsName(value.items)}`;
    if (value.kind === 'instance') return value.type;
  }
  const kind = kindOf(value);
  return kind in NAMES ? NAMES[kind as keyof typeof NAMES][0] : kind;
}

function itemsName(items: readonly DesktopValue[]): string {
  const kinds = new Set(items.slice(0, ITEMS_LOOKED_AT).map(kindOf));
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0 || !(kind in NAMES)) return 'General values';
  return NAMES[kind as keyof typeof NAMES][1];
}

function kindOf(value: DesktopValue): string {
  if (value === null) return 'blank';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' && 'kind' in value ? value.kind : 'numeric';
}
