import { type Expression, printExpression, printPowerFxText, type TextPart } from '@tandem/desktop-flow';
import type { FieldType } from './field-type.ts';
import { escapePercents } from './percent-text.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Whether a text that is typed stands for a number; blanks around it make it a text. */
export function isNumberText(text: string): boolean {
  return NUMBER.test(text);
}

/** A value as the designer shows it in a field: `Hello %Name%`, `%List.Count - 1%`, `42`, `UpperCase`. */
export function fieldTextOf(expression: Expression, type: FieldType): string {
  switch (expression.kind) {
    case 'text':
      return bareIf(type, expression) ?? textOf(expression.value, type);
    case 'interpolatedText':
      return bareIf(type, expression) ?? textOfParts(expression.parts, type);
    case 'powerFx':
      return printPowerFxText(expression);
    case 'invalid':
      return expression.text;
    default:
      return textOfValue(expression, type);
  }
}

/** A condition and a target show as they are written. */
function bareIf(type: FieldType, expression: Expression): string | undefined {
  return type.kind === 'condition' || type.kind === 'target' ? printExpression(expression) : undefined;
}

function textOf(value: string, type: FieldType): string {
  return type.kind === 'any' && isNumberText(value) ? `%'${value}'%` : escapePercents(value);
}

function textOfParts(parts: readonly TextPart[], type: FieldType): string {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'characters') return textOf(only.value, type);
  return parts.map((part) => (part.kind === 'characters' ? escapePercents(part.value) : `%${printExpression(part.expression)}%`)).join('');
}

function textOfValue(expression: Expression, type: FieldType): string {
  const printed = printExpression(expression);
  const isBare =
    type.kind === 'condition' ||
    type.kind === 'target' ||
    (isNumber(expression) && type.kind !== 'boolean' && isNumberText(printed)) ||
    (expression.kind === 'boolean' && type.kind === 'boolean') ||
    (expression.kind === 'uiElement' && type.kind === 'uiElement') ||
    (expression.kind === 'image' && type.kind === 'image');
  if (isBare) return printed;
  return expression.kind === 'enum' && type.kind === 'enumeration' ? expression.member : `%${printed}%`;
}

function isNumber(expression: Expression): boolean {
  return expression.kind === 'number' || (expression.kind === 'unary' && expression.operand.kind === 'number');
}
