import { type ChoiceOption, type ColumnDefinition, ColumnKind } from '../model/column.ts';

type More = Partial<ColumnDefinition>;

/** Shorthands in which the standard tables are written. */
export function column(logicalName: string, kind: ColumnKind, displayName: string, more: More = {}): ColumnDefinition {
  return { logicalName, schemaName: logicalName, displayName, kind, ...more };
}

export function text(logicalName: string, displayName: string, maxLength = 100, more: More = {}): ColumnDefinition {
  return column(logicalName, ColumnKind.string, displayName, { maxLength, ...more });
}

export function memo(logicalName: string, displayName: string): ColumnDefinition {
  return column(logicalName, ColumnKind.memo, displayName, { maxLength: 100_000 });
}

export function lookup(logicalName: string, displayName: string, ...targets: readonly string[]): ColumnDefinition {
  return column(logicalName, ColumnKind.lookup, displayName, { targets });
}

export function choice(
  logicalName: string,
  displayName: string,
  options: Readonly<Record<number, string>>,
  more: More = {},
): ColumnDefinition {
  return column(logicalName, ColumnKind.choice, displayName, { options: optionsOf(options), ...more });
}

export function optionsOf(labels: Readonly<Record<number, string>>): readonly ChoiceOption[] {
  return Object.entries(labels).map(([value, label]) => ({ value: Number(value), label }));
}

/** Columns of a postal address, such as `address1_city`. */
export function address(prefix: string): readonly ColumnDefinition[] {
  const parts = {
    line1: 'Street 1',
    line2: 'Street 2',
    city: 'City',
    stateorprovince: 'State/Province',
    postalcode: 'ZIP/Postal Code',
    country: 'Country/Region',
  };
  return Object.entries(parts).map(([part, label]) => text(`${prefix}_${part}`, `${prefix}: ${label}`, 250));
}
