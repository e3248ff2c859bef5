import { LogicError } from '../values/fault.ts';
import { itemAt } from '../values/indexing.ts';
import { propertyOf } from '../values/properties.ts';
import type { DesktopObject, DesktopValue } from '../values/value.ts';

const ERROR = ['Message', 'Location', 'ErrorDetails', 'SubflowName', 'ActionIndex', 'ActionName'];
const PATH = ['FullName', 'Name', 'RootPath', 'Exists', 'IsEmpty', 'IsHidden', 'CreationTime', 'LastAccessed', 'LastModified'];
const FILE = [...PATH, 'Directory', 'NameWithoutExtension', 'Extension', 'Size', 'IsReadOnly', 'IsSystem', 'IsArchive'];
const FOLDER = [...PATH, 'Parent', 'FilesCount', 'FoldersCount'];

/** Lists, tables, rows, objects and everything else that can be looked into. */
export type Compound = Exclude<DesktopObject, { readonly kind: 'dateTime' }>;

export function isCompound(value: DesktopValue): value is Compound {
  return value !== null && typeof value === 'object' && 'kind' in value && value.kind !== 'dateTime';
}

/** How many items, rows or properties there are. */
export function sizeOf(value: Compound): number {
  switch (value.kind) {
    case 'list':
      return value.items.length;
    case 'table':
      return value.rows.length;
    case 'row':
      return value.cells.length;
    case 'object':
      return value.properties.size;
    default:
      return propertyNames(value).length;
  }
}

/** One part by its index, column or name; undefined when there is none. */
export function partAt(value: DesktopValue, key: string | number): DesktopValue | undefined {
  if (!isCompound(value)) return undefined;
  try {
    const isIndexed = value.kind === 'list' || value.kind === 'table' || value.kind === 'row' || value.kind === 'object';
    return isIndexed ? itemAt(value, key) : propertyOf(value, String(key));
  } catch (thrown) {
    if (thrown instanceof LogicError) return undefined;
    throw thrown;
  }
}

/** The names of what has properties of its own kind, those that it answers for. */
export function propertyNames(value: Compound): readonly string[] {
  switch (value.kind) {
    case 'error':
      return ERROR;
    case 'file':
      return FILE;
    case 'folder':
      return FOLDER;
    case 'instance':
      return value.propertyNames;
    default:
      return [];
  }
}

/** A property that the machine cannot tell now, such as the size of a file that may not be read, is Blank. */
export function readProperty(value: Compound, name: string): DesktopValue {
  try {
    return propertyOf(value, name);
  } catch {
    return null;
  }
}
