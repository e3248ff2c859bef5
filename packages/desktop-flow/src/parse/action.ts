import { isModuleName } from '../module-names.ts';
import type { ActionCall, Argument, Condition, Output } from '../tree.ts';
import { parseExpressionTokens } from './expression.ts';
import { parseName, parseVariableName } from './name.ts';
import type { TokenReader } from './token-reader.ts';

/** `Module.Action.Selector Name: value … Name=> Variable …`, arguments and outputs in any order. */
export function parseActionCall(reader: TokenReader): ActionCall {
  const { start } = reader.current;
  let id = parseIdPart(reader);
  while (reader.takeSymbol('.')) id += `.${parseIdPart(reader)}`;
  const items = parseItems(reader);
  return { kind: 'actionCall', id, ...items, range: { start, end: reader.previousEnd } };
}

/** `Name: value … Name=> Variable …`, in any order, to the end of the line or of the parentheses. */
export function parseItems(reader: TokenReader): Pick<ActionCall, 'arguments' | 'outputs'> {
  const values: Argument[] = [];
  const outputs: Output[] = [];
  while (!reader.isAtEnd && !reader.isSymbol(')')) parseItem(reader, values, outputs);
  return { arguments: values, outputs };
}

/** A module, an action or a selector: never in quotes. */
function parseIdPart(reader: TokenReader): string {
  if (reader.current.kind === 'text') reader.fail('ExpectedName', 'The id of an action has words between dots. Write Module.Action here.');
  return parseName(reader);
}

function parseItem(reader: TokenReader, values: Argument[], outputs: Output[]): void {
  const { start } = reader.current;
  const isExternal = reader.takeSymbol('@');
  if (reader.current.kind !== 'word' && reader.current.kind !== 'text') {
    reader.fail('UnexpectedText', "An argument such as 'Name: value' or an output such as 'Name=> Variable' is expected here.");
    return;
  }
  const name = parseName(reader);
  if (reader.takeSymbol('=>')) {
    const variable = parseVariableName(reader);
    outputs.push({ name, isExternal, variable, range: { start, end: reader.previousEnd } });
    return;
  }
  if (!reader.takeSymbol(':')) {
    reader.fail(
      'UnexpectedText',
      `After '${name}' a colon with a value or an arrow (=>) with a variable is expected. Write one, or put a new statement on a line of its own.`,
    );
    return;
  }
  const value = parseExpressionTokens(reader);
  values.push({ name, isExternal, value, range: { start, end: reader.previousEnd } });
}

/** A condition: an expression, or an action in parentheses. */
export function parseCondition(reader: TokenReader): Condition {
  return startsAction(reader) ? parseActionInParentheses(reader) : parseExpressionTokens(reader);
}

export function parseActionInParentheses(reader: TokenReader): ActionCall {
  reader.expectSymbol('(');
  const call = parseActionCall(reader);
  reader.expectSymbol(')');
  return call;
}

/**
 * Whether an action in parentheses starts here: an id of two or three words with an argument after it, or without arguments
 * when the id is that of a module.
 */
export function startsAction(reader: TokenReader): boolean {
  if (!reader.isSymbol('(')) return false;
  const tokens = reader.peekPath();
  if (tokens.words.length < 2) return false;
  const { next } = tokens;
  if (next.kind === 'word' || next.kind === 'text') return tokens.isArgument;
  if (next.kind === 'symbol' && next.text === '@') return true;
  return next.kind === 'symbol' && next.text === ')' && isConditionAction(tokens.words);
}

/** `(FlowControl.IfSafeStop)`, but not `(File.Exists)`. */
function isConditionAction(words: readonly string[]): boolean {
  return isModuleName(words[0] ?? '') && (words.length > 2 || /^(?:If|Wait|Is)[A-Z]/.test(words[1] ?? ''));
}
