import { JsonObject } from '@tandem/kernel';
import { type ColumnDefinition, ColumnKind, isLookup, type TableDefinition, wireName } from '@tandem/tables';
import { isCommon, labelsOf, valueSchema } from './column-schema.ts';
import { objectSchema, type Property } from './object-schema.ts';

/** The schema of a row as actions give it: the columns of the table's own before those that every table has. */
export function rowSchema(table: TableDefinition): JsonObject {
  const labels = labelsOf(table);
  const ordered = table.columns.toSorted((left, right) => Number(isCommon(table, left)) - Number(isCommon(table, right)));
  return objectSchema(ordered.flatMap((column) => outputsOf(column, labels.get(column.logicalName) ?? column.displayName)));
}

function outputsOf(column: ColumnDefinition, label: string): readonly Property[] {
  const { logicalName, kind, targets = [] } = column;
  if (isLookup(column)) {
    const id: Property = [wireName(column), valueSchema(column, `${label} (Value)`)];
    return targets.length < 2 ? [id] : [id, [`_${logicalName}_type`, text(`${label} (Type)`)]];
  }
  if (kind === ColumnKind.image) return [[`${logicalName}id`, valueSchema(column, label)]];
  const value: Property = [wireName(column), valueSchema(column, label)];
  return kind === ColumnKind.file ? [value, [`${logicalName}_name`, text(`${label} (Name)`)]] : [value];
}

function text(title: string): JsonObject {
  return JsonObject.of([
    ['type', 'string'],
    ['title', title],
  ]);
}
