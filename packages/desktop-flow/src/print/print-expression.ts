import type { Expression, ObjectProperty, PowerFxPart, PowerFxText, TextPart } from '../expression.ts';
import { escapeFormulaOpenings, escapeInterpolated, escapePlain, quote } from './print-text.ts';

/** An expression in the designer's form. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
    case 'invalid':
      return expression.text;
    case 'boolean':
      return expression.value ? 'True' : 'False';
    case 'text':
      return `${expression.quote}${escapePlain(expression.value, expression.quote)}${expression.quote}`;
    case 'interpolatedText':
      return `$'''${expression.parts.map(printPart).join('')}'''`;
    case 'dateTime':
      return `d"${expression.text}"`;
    case 'list':
      return printItems(expression.items);
    case 'table':
      return printTable(expression.columns, expression.rows);
    case 'object':
      return expression.properties.length === 0 ? '{{ }}' : `{ ${expression.properties.map(printProperty).join(', ')} }`;
    case 'powerFx':
      return printPowerFx(expression);
    default:
      return printReference(expression);
  }
}

type Reference = Exclude<
  Expression,
  { readonly kind: 'number' | 'invalid' | 'boolean' | 'text' | 'interpolatedText' | 'dateTime' | 'list' | 'table' | 'object' | 'powerFx' }
>;

function printReference(expression: Reference): string {
  switch (expression.kind) {
    case 'variable':
      return expression.name;
    case 'property':
      return `${printExpression(expression.target)}.${expression.name}`;
    case 'index':
      return `${printExpression(expression.target)}[${printExpression(expression.index)}]`;
    case 'slice':
      return `${printExpression(expression.target)}[${printOptional(expression.from)}:${printOptional(expression.to)}]`;
    case 'functionCall':
      return `${expression.name}(${expression.arguments.map(printExpression).join(', ')})`;
    case 'enum':
      return `${expression.module}.${expression.type}.${expression.member}`;
    case 'uiElement':
    case 'image':
      return `${expression.repository}${expression.path.map((name) => `[${quote(name)}]`).join('')}`;
    case 'group':
      return `(${printExpression(expression.expression)})`;
    case 'unary':
      return printUnary(expression.operator, printExpression(expression.operand));
    case 'binary':
      return `${printExpression(expression.left)} ${expression.operator} ${printExpression(expression.right)}`;
  }
}

function printUnary(operator: '-' | '+' | 'NOT', operand: string): string {
  if (operator !== 'NOT') return `${operator}${operand}`;
  return operand.startsWith('(') ? `NOT${operand}` : `NOT ${operand}`;
}

function printOptional(expression: Expression | undefined): string {
  return expression === undefined ? '' : printExpression(expression);
}

function printItems(items: readonly Expression[]): string {
  return `[${items.map(printExpression).join(', ')}]`;
}

function printTable(columns: readonly Expression[] | undefined, rows: readonly Expression[]): string {
  const lines = rows.map(printExpression);
  if (columns !== undefined) lines.unshift(`^${printItems(columns)}`);
  return lines.length === 0 ? '{ }' : `{ ${lines.join(', ')} }`;
}

function printProperty(property: ObjectProperty): string {
  return `${quote(property.key)}: ${printExpression(property.value)}`;
}

function printPart(part: TextPart): string {
  return part.kind === 'characters' ? escapeInterpolated(part.value) : `%${printExpression(part.expression)}%`;
}

function printPowerFx(expression: PowerFxText): string {
  return `$fx'${printPowerFxText(expression).replaceAll("'", "\\'")}'`;
}

/** What stands between the quotes of a value of a Power Fx flow, as people type it into a field. */
export function printPowerFxText({ form, parts }: PowerFxText): string {
  if (form === 'formula') return parts.map((part) => (part.kind === 'formula' ? `=${part.formula}` : part.value)).join('');
  return parts.map((part, at) => (part.kind === 'formula' ? `\${${part.formula}}` : printCharacters(part.value, parts[at + 1]))).join('');
}

/** A `$` before a formula would make its opening a text. */
function printCharacters(value: string, next: PowerFxPart | undefined): string {
  const isBeforeFormula = next?.kind === 'formula' && value.endsWith('$');
  return isBeforeFormula ? `${escapeFormulaOpenings(value.slice(0, -1))}\${"$"}` : escapeFormulaOpenings(value);
}
