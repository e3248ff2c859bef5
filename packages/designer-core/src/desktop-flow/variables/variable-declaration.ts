import type { Expression, InterfaceHeader, ObjectProperty } from '@tandem/desktop-flow';
import { printExpression } from '@tandem/desktop-flow';
import { JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';

/** An input or output as its dialog shows it. */
export interface VariableDeclaration {
  readonly direction: 'input' | 'output';
  /** Inside the flow. */
  readonly variable: string;
  /** For cloud flows; that of the flow when empty. */
  readonly externalName: string;
  readonly description: string;
  readonly type: FlowVariable['type'];
  readonly isSensitive: boolean;
  /** Of inputs. */
  readonly isOptional: boolean;
  /** Of inputs; a table is a list of objects. */
  readonly defaultValue?: JsonValue;
}

const NOWHERE = { start: 0, end: 0 };

/** The line `@INPUT …` or `@OUTPUT …`; what `old` says beyond the dialog is kept. */
export function printDeclaration(declaration: VariableDeclaration, old?: InterfaceHeader): string {
  const before = old?.declaration.kind === 'object' ? old.declaration.properties : [];
  const wanted = propertiesOf(declaration);
  const known = new Set(['description', 'friendlyname', 'type', 'isoptional', 'defaultvalue', 'issensitive']);
  const others = before.filter((property) => !known.has(property.key.toLowerCase()));
  const object: Expression = { kind: 'object', properties: [...wanted, ...others], range: NOWHERE };
  return `@${declaration.direction.toUpperCase()} ${declaration.variable} : ${printExpression(object)}`;
}

function propertiesOf(declaration: VariableDeclaration): readonly ObjectProperty[] {
  const { direction, variable, externalName, description, type, isOptional, defaultValue } = declaration;
  const isInput = direction === 'input';
  return [
    property('Description', textOf(description)),
    property('FriendlyName', textOf(externalName || variable)),
    property('Type', textOf(type)),
    ...(isInput ? [property('IsOptional', { kind: 'boolean', value: isOptional, range: NOWHERE })] : []),
    ...(isInput && defaultValue !== undefined ? [property('DefaultValue', literalOf(defaultValue, type))] : []),
  ];
}

function property(key: string, value: Expression): ObjectProperty {
  return { key, value, range: NOWHERE };
}

function textOf(value: string): Expression {
  return { kind: 'text', value, quote: /[\r\n]/.test(value) ? "'''" : "'", range: NOWHERE };
}

/** A value as a literal of the language; `type` tells a table from a list. */
export function literalOf(value: JsonValue, type?: FlowVariable['type']): Expression {
  if (typeof value === 'string' || value === null) return textOf(value ?? '');
  if (typeof value === 'boolean') return { kind: 'boolean', value, range: NOWHERE };
  if (Array.isArray(value))
    return type === 'Datatable' ? tableOf(value) : { kind: 'list', items: value.map((item: JsonValue) => literalOf(item)), range: NOWHERE };
  if (value instanceof JsonObject) {
    return { kind: 'object', properties: [...value.entries()].map(([key, item]) => property(key, literalOf(item))), range: NOWHERE };
  }
  return numberOf(printJson(value));
}

function numberOf(text: string): Expression {
  if (!text.startsWith('-')) return { kind: 'number', text, range: NOWHERE };
  return { kind: 'unary', operator: '-', operand: { kind: 'number', text: text.slice(1), range: NOWHERE }, range: NOWHERE };
}

/** The columns are the names that any row has, in the order in which they come first. */
function tableOf(rows: readonly JsonValue[]): Expression {
  const objects = rows.filter((row) => row instanceof JsonObject);
  const names = [...new Set(objects.flatMap((row) => [...row.entries()].map(([key]) => key)))];
  if (names.length === 0) return { kind: 'table', rows: [], range: NOWHERE };
  const cells = objects.map(
    (row): Expression => ({ kind: 'list', items: names.map((name) => literalOf(row.get(name) ?? '')), range: NOWHERE }),
  );
  return { kind: 'table', columns: names.map(textOf), rows: cells, range: NOWHERE };
}
