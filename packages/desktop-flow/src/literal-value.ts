import { JsonObject, type JsonValue, toDouble, toInt64 } from '@tandem/kernel';
import type { Expression, PowerFxText, TableLiteral } from './expression.ts';

/** The text that an expression always is; undefined when it is no text, or has variables in it. */
export function plainTextOf(expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'text') return expression.value;
  if (expression?.kind === 'powerFx') return plainPowerFxText(expression);
  if (expression?.kind !== 'interpolatedText') return undefined;
  let value = '';
  for (const part of expression.parts) {
    const text = part.kind === 'characters' ? part.value : plainTextOf(part.expression);
    if (text === undefined) return undefined;
    value += text;
  }
  return value;
}

function plainPowerFxText({ form, parts }: PowerFxText): string | undefined {
  if (form === 'formula') return undefined;
  const texts = parts.map((part) => (part.kind === 'characters' ? part.value : undefined));
  return texts.includes(undefined) ? undefined : texts.join('');
}

/** The value of a literal; undefined when the expression has to be evaluated. A table is a list of objects, one for each row. */
export function literalValue(expression: Expression): JsonValue | undefined {
  switch (expression.kind) {
    case 'number':
      return numberOf(expression.text);
    case 'boolean':
      return expression.value;
    case 'list':
      return allOf(expression.items);
    case 'object':
      return objectOf(expression.properties.map(({ key, value }) => [key, value] as const));
    case 'table':
      return tableOf(expression);
    case 'unary':
      return signedOf(expression.operator, expression.operand);
    default:
      return plainTextOf(expression);
  }
}

function numberOf(text: string): JsonValue | undefined {
  return /^\d+$/.test(text) ? (toInt64(BigInt(text)) ?? toDouble(Number(text))) : toDouble(Number(text));
}

function signedOf(operator: string, operand: Expression): JsonValue | undefined {
  if (operand.kind !== 'number' || operator === 'NOT') return undefined;
  const sign = operator === '-' ? '-' : '';
  return /^\d+$/.test(operand.text) ? toInt64(BigInt(sign + operand.text)) : toDouble(Number(sign + operand.text));
}

function allOf(items: readonly Expression[]): JsonValue[] | undefined {
  const values = items.map(literalValue).filter((value) => value !== undefined);
  return values.length === items.length ? values : undefined;
}

function objectOf(fields: readonly (readonly [string, Expression])[]): JsonObject | undefined {
  const values = allOf(fields.map(([, value]) => value));
  return values === undefined ? undefined : JsonObject.of(fields.map(([key], index) => [key, values[index] ?? null] as const));
}

function tableOf(table: TableLiteral): JsonValue | undefined {
  const names = table.columns?.map((column, index) => plainTextOf(column) ?? `Column${index + 1}`);
  const nameOf = (index: number) => names?.[index] ?? `Column${index + 1}`;
  const rows = table.rows.map((row) =>
    row.kind === 'list' ? objectOf(row.items.map((value, index) => [nameOf(index), value] as const)) : undefined,
  );
  const values = rows.filter((row) => row !== undefined);
  return values.length === rows.length ? values : undefined;
}
