import { type Expression, parseExpression, type TextPart } from '@tandem/desktop-flow';
import { err, ok, type Result, type TextRange } from '@tandem/kernel';
import { type FieldFault, fault } from './field-fault.ts';
import { isNumberText } from './field-text.ts';
import type { FieldType } from './field-type.ts';
import { type PercentPart, splitPercentText } from './percent-text.ts';

export type ReadField = Result<Expression, FieldFault>;

/** The value that the text of a field stands for. An empty text is an empty text; whether a field may be empty is the form's matter. */
export function readField(text: string, type: FieldType): ReadField {
  if (type.kind === 'condition' || type.kind === 'target') return readBare(text);
  if (type.kind === 'uiElement' || type.kind === 'image') return readReference(text);
  const parts = splitPercentText(text);
  const lone = parts.find((part) => part.kind === 'lonePercent');
  if (lone !== undefined) return err(fault('LonePercent', 'This % has no partner. Write %% for a percent sign.', lone.range));
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'expression') return readWhole(only);
  if (parts.every((part) => part.kind === 'characters')) return readCharacters(text, parts.map(charactersOf).join(''), type);
  return readParts(parts, text);
}

function charactersOf(part: PercentPart): string {
  return part.kind === 'characters' ? part.value : '';
}

/** An expression without percent signs, or with one pair around all of it. */
function readBare(text: string): ReadField {
  const [only, ...others] = splitPercentText(text.trim());
  if (only?.kind === 'expression' && others.length === 0) {
    const whole = readExpression(only.text, text.indexOf('%') + 1);
    if (whole.ok) return whole;
  }
  return readExpression(text, 0);
}

function readReference(text: string): ReadField {
  const isReference = /^\s*[\p{L}_][\p{L}\p{N}_]*\s*\['/u.test(text);
  return isReference ? readExpression(text, 0) : readField(text, { kind: 'text' });
}

/** A field that is one expression is that expression; a text literal stays in percent signs, as the designer writes it. */
function readWhole(part: PercentPart & { readonly kind: 'expression' }): ReadField {
  const read = readExpression(part.text, part.range.start + 1);
  if (!read.ok || (read.value.kind !== 'text' && read.value.kind !== 'interpolatedText')) return read;
  return ok({ kind: 'interpolatedText', parts: [{ kind: 'interpolation', expression: read.value, range: part.range }], range: part.range });
}

function readParts(parts: readonly PercentPart[], text: string): ReadField {
  const read: TextPart[] = [];
  for (const part of parts) {
    if (part.kind === 'characters') read.push(part);
    if (part.kind !== 'expression') continue;
    const expression = readExpression(part.text, part.range.start + 1);
    if (!expression.ok) return expression;
    read.push({ kind: 'interpolation', expression: expression.value, range: part.range });
  }
  return ok({ kind: 'interpolatedText', parts: read, range: { start: 0, end: text.length } });
}

function readCharacters(text: string, value: string, type: FieldType): ReadField {
  const range = { start: 0, end: text.length };
  switch (type.kind) {
    case 'boolean':
      return readBoolean(value, range);
    case 'enumeration':
      return readMember(value, type, range);
    case 'number':
      return isNumberText(value.trim()) ? readExpression(value.trim(), 0) : refuseNumber(value, range);
    case 'id':
      return ok({ kind: 'text', value, quote: "'", range });
    case 'any':
      return isNumberText(value) ? readExpression(value, 0) : ok(textLiteral(value, range));
    default:
      return ok(textLiteral(value, range));
  }
}

/** `$'''…'''`, as the designer writes texts. */
export function textLiteral(value: string, range: TextRange): Expression {
  return { kind: 'interpolatedText', parts: value === '' ? [] : [{ kind: 'characters', value, range }], range };
}

function refuseNumber(value: string, range: TextRange): ReadField {
  if (value === '') return ok(textLiteral(value, range));
  return err(fault('NotANumber', 'This field takes a number such as 42 or -1.5, or a variable such as %Count%.', range));
}

function readBoolean(value: string, range: TextRange): ReadField {
  if (/^true$/i.test(value.trim())) return ok({ kind: 'boolean', value: true, range });
  if (/^false$/i.test(value.trim())) return ok({ kind: 'boolean', value: false, range });
  return err(fault('NotABoolean', 'This field takes True or False, or a variable such as %IsReady%.', range));
}

function readMember(value: string, type: FieldType & { readonly kind: 'enumeration' }, range: TextRange): ReadField {
  const member = type.members.find((name) => name.toLowerCase() === value.trim().toLowerCase());
  if (member !== undefined) return ok({ kind: 'enum', module: type.module, type: type.type, member, range });
  return err(fault('UnknownMember', `This field takes one of: ${type.members.join(', ')}.`, range));
}

/** An expression that stands at `offset` of a field; faults tell where in the field. */
export function readExpression(text: string, offset: number): ReadField {
  const { expression, diagnostics } = parseExpression(text);
  const first = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  if (first === undefined && expression.kind !== 'invalid') return ok(expression);
  const range = first?.range ?? { start: 0, end: text.length };
  const inside = { start: range.start + offset, end: range.end + offset };
  return err(fault(first?.code ?? 'ExpectedExpression', first?.message ?? 'A value is expected here. Write one.', inside));
}
