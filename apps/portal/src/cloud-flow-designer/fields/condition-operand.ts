import { type Expression, parseTemplateText } from '@tandem/cloud-flow';
import { isNumeric, type JsonValue, parseJson, printJson } from '@tandem/kernel';

/**
 * One side of a comparison, in the two forms that it has: inside of an expression (`'a'`, `5`, `item()?['x']`) and as the text of a
 * field (`a`, `5`, `@item()?['x']`).
 */

/** @param text the string in which the expression stands, at its range */
export function readOperand(expression: Expression, text: string): JsonValue {
  const source = sourceOf(expression, text);
  if (expression.kind === 'call') return interpolationOf(expression.args, { name: expression.name, text }) ?? `@${source}`;
  if (expression.kind === 'access' || expression.value === null) return `@${source}`;
  const { value } = expression;
  if (typeof value === 'string') return asLiteral(value);
  return isNumeric(value) ? numberOf(source) : value;
}

/** The text is kept as it is where it is no template, so that the fault in it is told. */
export function printOperand(value: JsonValue): string {
  if (typeof value !== 'string')
    return value === null || typeof value === 'boolean' || isNumeric(value) ? printJson(value) : jsonCall(value);
  const template = parsedTemplate(value);
  switch (template?.kind) {
    case undefined:
      return value.replace(/^@/, '');
    case 'literal':
      return quoted(template.text);
    case 'whole':
      return value.slice(1).trim();
    case 'interpolation': {
      const parts = template.parts.map((part) => (typeof part === 'string' ? quoted(part) : sourceOf(part, value)));
      return parts.length === 1 ? `string(${parts.join()})` : `concat(${parts.join(', ')})`;
    }
  }
}

function sourceOf({ range }: Expression, text: string): string {
  return text.slice(range.start, range.end);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function jsonCall(value: JsonValue): string {
  return `json(${quoted(printJson(value))})`;
}

/** The template whose value is this very text. */
function asLiteral(text: string): string {
  return text.length > 1 && text.startsWith('@') ? `@${text}` : text.replaceAll('@{', '@@{');
}

/** Numbers that JSON writes otherwise, such as `+5`, stay expressions. */
function numberOf(source: string): JsonValue {
  try {
    return parseJson(source);
  } catch {
    return `@${source}`;
  }
}

/** A text with tokens in it is a `concat` inside of an expression. @returns undefined for a call that is no such text */
function interpolationOf(
  args: readonly Expression[],
  { name, text }: { readonly name: string; readonly text: string },
): string | undefined {
  if (name.toLowerCase() !== 'concat' || args.length < 2) return undefined;
  const template = args.map((arg) => (isText(arg) ? arg.value.replaceAll('@{', '@@{') : `@{${sourceOf(arg, text)}}`)).join('');
  const parsed = parsedTemplate(template);
  const isSame =
    parsed?.kind === 'interpolation' && parsed.parts.length === args.length && parsed.parts.every((part, at) => isPart(part, args[at]));
  return isSame ? template : undefined;
}

function isText(expression: Expression | undefined): expression is Expression & { readonly kind: 'literal'; readonly value: string } {
  return expression?.kind === 'literal' && typeof expression.value === 'string';
}

function isPart(part: string | Expression, arg: Expression | undefined): boolean {
  return typeof part === 'string' ? isText(arg) && arg.value === part : !isText(arg);
}

function parsedTemplate(text: string): ReturnType<typeof parseTemplateText> | undefined {
  try {
    return parseTemplateText(text);
  } catch {
    return undefined;
  }
}
