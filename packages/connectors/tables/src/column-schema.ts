import { JsonObject, type JsonValue } from '@tandem/kernel';
import { type ColumnDefinition, ColumnKind, isChoice, isReal, type TableDefinition } from '@tandem/tables';

/** Columns that tables have besides their own, and that people rarely set; what the store keeps itself is marked as such. */
const COMMON_COLUMNS: ReadonlySet<string> = new Set([
  'ownerid',
  'statecode',
  'statuscode',
  'overriddencreatedon',
  'importsequencenumber',
  'timezoneruleversionnumber',
  'utcconversiontimezonecode',
  'processid',
  'stageid',
  'traversedpath',
  'exchangerate',
]);

export function isCommon({ primaryIdColumn }: TableDefinition, { logicalName, isSystem }: ColumnDefinition): boolean {
  return isSystem === true || logicalName === primaryIdColumn || COMMON_COLUMNS.has(logicalName);
}

/**
 * What people read for each column, by its logical name: the display name, with the logical name after it where several columns are
 * called the same, and after that of the id, which is called as the table. The only column of the table's own among several keeps its
 * plain name.
 */
export function labelsOf(table: TableDefinition): ReadonlyMap<string, string> {
  const alike = Map.groupBy(table.columns, ({ displayName }) => displayName.toLowerCase());
  return new Map(
    [...alike.values()].flatMap((columns) => {
      const own = columns.length === 1 ? columns : columns.filter((column) => !isCommon(table, column));
      const [plain] = own.length === 1 ? own : [];
      return columns.map((column) => {
        const { logicalName, displayName } = column;
        const isPlain = column === plain && logicalName !== table.primaryIdColumn;
        return [logicalName, isPlain ? displayName : `${displayName} (${logicalName})`] as const;
      });
    }),
  );
}

/** The schema of a column's value; `x-ms-enum-values` says what its options are called, as connectors of the original do. */
export function valueSchema(column: ColumnDefinition, title: string): JsonObject {
  const schema = JsonObject.of([
    ['type', typeOf(column)],
    ['title', title],
  ]);
  const description = descriptionOf(column);
  if (description !== '') schema.set('description', description);
  if (column.kind === ColumnKind.dateTime) schema.set('format', column.dateBehaviour === 'date-only' ? 'date' : 'date-time');
  const named = namedValues(column);
  if (named.length > 0) schema.set('x-ms-enum-values', [...named]);
  return schema;
}

/** Of several choices the numbers are written one after the other, so their meaning is said. */
function descriptionOf({ kind, description = '', options = [] }: ColumnDefinition): string {
  if (kind !== ColumnKind.choices) return description;
  const numbers = options.map(({ value, label }) => `${value} = ${label}`).join(', ');
  return [description, numbers].filter((part) => part !== '').join(' ');
}

function namedValues(column: ColumnDefinition): readonly JsonObject[] {
  const { options = [] } = column;
  if (isChoice(column)) return options.map(({ value, label }) => namedValue(value, label));
  if (column.kind !== ColumnKind.boolean) return [];
  return options.map(({ value, label }) => namedValue(value !== 0, label));
}

function namedValue(value: JsonValue, displayName: string): JsonObject {
  return JsonObject.of([
    ['value', value],
    ['displayName', displayName],
  ]);
}

const WHOLE_NUMBERS: ReadonlySet<ColumnKind> = new Set([
  ColumnKind.integer,
  ColumnKind.bigint,
  ColumnKind.choice,
  ColumnKind.state,
  ColumnKind.status,
]);

function typeOf(column: ColumnDefinition): string {
  if (isReal(column)) return 'number';
  if (column.kind === ColumnKind.boolean) return 'boolean';
  return WHOLE_NUMBERS.has(column.kind) ? 'integer' : 'string';
}
