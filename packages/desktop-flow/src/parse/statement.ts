import { plainTextOf } from '../literal-value.ts';
import type { CallTarget, ComparisonOperator, Expression } from '../tree.ts';
import { parseActionCall, parseActionInParentheses, parseCondition, parseItems, startsAction } from './action.ts';
import { parseExpressionTokens } from './expression.ts';
import type { LineContent } from './line.ts';
import { meantStatement } from './meant-statement.ts';
import { parseName, parseVariableName, startsGlobalName } from './name.ts';
import { parsePostfix } from './operand.ts';
import { isReservedWord } from './reserved-words.ts';
import type { TokenReader } from './token-reader.ts';

type ParseContent = (reader: TokenReader) => LineContent;

/** The parser of the rest of a line by its first word. */
const STATEMENTS: ReadonlyMap<string, ParseContent> = new Map<string, ParseContent>([
  ['SET', parseSet],
  ['IF', parseIf],
  ['ELSE', parseElse],
  ['SWITCH', (reader) => ({ kind: 'switch', subject: parseExpressionTokens(reader) })],
  ['CASE', parseCase],
  ['DEFAULT', () => ({ kind: 'default' })],
  ['LOOP', parseLoop],
  ['EXIT', parseExit],
  ['NEXT', parseNext],
  ['WAIT', parseWait],
  ['LABEL', (reader) => ({ kind: 'label', name: parseName(reader) })],
  ['GOTO', (reader) => ({ kind: 'goto', label: parseName(reader) })],
  ['CALL', parseCall],
  ['BLOCK', (reader) => (reader.isAtEnd ? { kind: 'block' } : { kind: 'block', name: parseName(reader) })],
  ['ERROR', parseGetLastError],
  ['THROW', parseThrow],
  ['REPEAT', parseRepeat],
  ['ON', parseOn],
  ['END', (reader) => (reader.takeWord('FUNCTION') ? { kind: 'endFunction' } : { kind: 'end' })],
  ['FUNCTION', parseFunction],
]);

/** Reads one statement, without DISABLE before it. */
export function parseStatement(reader: TokenReader): LineContent {
  const next = reader.peek();
  const isDotted = next.kind === 'symbol' && next.text === '.';
  if (reader.current.kind === 'word' && isDotted) return { kind: 'action', call: parseActionCall(reader) };
  const parse = reader.current.kind === 'word' ? STATEMENTS.get(reader.current.text.toUpperCase()) : undefined;
  if (parse !== undefined) {
    reader.advance();
    return parse(reader);
  }
  if (isArgument(reader)) {
    reader.fail(
      'WrappedArguments',
      'This is an argument or an output of an action. An action stands on one line with all of them: join this line to the one before.',
    );
    return { kind: 'unparsed' };
  }
  const meant = meantStatement(reader.current.text);
  const message =
    meant === undefined
      ? 'This line is no statement. Write an action such as Module.Action, or a statement such as SET, IF or CALL.'
      : `This line is no statement. Did you mean ${meant}?`;
  reader.fail('UnknownStatement', message);
  return { kind: 'unparsed' };
}

function isArgument(reader: TokenReader): boolean {
  const { kind, text } = reader.peek();
  return reader.current.kind === 'word' && kind === 'symbol' && (text === ':' || text === '=>');
}

function parseSet(reader: TokenReader): LineContent {
  parseVariableNameAhead(reader);
  const target = parsePostfix(reader);
  reader.expectWord('TO');
  return { kind: 'set', target, value: parseExpressionTokens(reader) };
}

/** Refuses a target that is no variable before it is read as an expression. */
function parseVariableNameAhead(reader: TokenReader): void {
  const { kind, text } = reader.current;
  if (kind === 'word' && isReservedWord(text) && !startsGlobalName(reader)) {
    reader.fail('ReservedName', `'${text}' is a word of the language and can't be the name of a variable. Choose another name.`);
  } else if (kind !== 'word')
    reader.fail('ExpectedName', 'SET needs the name of a variable, which starts with a letter. Write SET Name TO value.');
}

function parseIf(reader: TokenReader): LineContent {
  const condition = parseCondition(reader);
  reader.expectWord('THEN');
  return { kind: 'if', condition };
}

function parseElse(reader: TokenReader): LineContent {
  if (!reader.takeWord('IF')) return { kind: 'else' };
  const condition = parseCondition(reader);
  reader.expectWord('THEN');
  return { kind: 'elseIf', condition };
}

const COMPARISONS: ReadonlySet<string> = new Set<ComparisonOperator>(['=', '<>', '<', '<=', '>', '>=']);

function parseCase(reader: TokenReader): LineContent {
  const { kind, text } = reader.current;
  const isWritten = kind === 'symbol' && COMPARISONS.has(text);
  if (isWritten) reader.advance();
  const operator = isWritten ? (text as ComparisonOperator) : '=';
  return { kind: 'case', operator, value: parseExpressionTokens(reader) };
}

function parseLoop(reader: TokenReader): LineContent {
  if (reader.takeWord('WHILE')) return { kind: 'loopWhile', condition: parseCondition(reader) };
  if (reader.takeWord('FOREACH')) {
    const variable = parseVariableName(reader);
    reader.expectWord('IN');
    return { kind: 'loopForeach', variable, collection: parseExpressionTokens(reader) };
  }
  const variable = reader.isWord('FROM') ? undefined : parseVariableName(reader);
  reader.expectWord('FROM');
  const from = parseExpressionTokens(reader);
  reader.expectWord('TO');
  const to = parseExpressionTokens(reader);
  const step = reader.takeWord('STEP') ? parseExpressionTokens(reader) : undefined;
  return { kind: 'loopFrom', ...(variable === undefined ? {} : { variable }), from, to, ...(step === undefined ? {} : { step }) };
}

function parseExit(reader: TokenReader): LineContent {
  if (reader.takeWord('LOOP')) return { kind: 'exitLoop' };
  if (reader.takeWord('FUNCTION')) return { kind: 'exitFunction' };
  const named = parseNamedValues(reader, ['CODE', 'ERRORMESSAGE']);
  const code = named.get('CODE');
  const errorMessage = named.get('ERRORMESSAGE');
  return { kind: 'exitFlow', ...(code === undefined ? {} : { code }), ...(errorMessage === undefined ? {} : { errorMessage }) };
}

/** `Name: value` pairs of a statement that is no action. */
function parseNamedValues(reader: TokenReader, names: readonly string[]): Map<string, Expression> {
  const values = new Map<string, Expression>();
  while (!reader.isAtEnd) {
    const name = reader.current.text.toUpperCase();
    if (!names.includes(name) || values.has(name)) {
      reader.fail('UnexpectedText', `Only ${names.join(' and ')} may follow here, each once and with a colon. Remove the rest.`);
      break;
    }
    reader.advance();
    reader.expectSymbol(':');
    values.set(name, parseExpressionTokens(reader));
  }
  return values;
}

function parseNext(reader: TokenReader): LineContent {
  if (reader.takeWord('LOOP')) return { kind: 'nextLoop' };
  reader.expectWord('ACTION');
  return { kind: 'nextAction' };
}

function parseWait(reader: TokenReader): LineContent {
  if (!startsAction(reader)) return { kind: 'wait', seconds: parseExpressionTokens(reader) };
  const condition = parseActionInParentheses(reader);
  if (!reader.takeWord('FOR')) return { kind: 'waitUntil', condition };
  return { kind: 'waitUntil', condition, timeoutSeconds: parseExpressionTokens(reader) };
}

function parseCall(reader: TokenReader): LineContent {
  const target = parseCallTarget(reader);
  return { kind: 'call', target, ...parseItems(reader) };
}

function parseCallTarget(reader: TokenReader): CallTarget {
  const { kind, opening } = reader.current;
  const isName = kind === 'word' || (kind === 'text' && opening?.interpolates === false && !opening.isPowerFx);
  const next = reader.peek().kind;
  if (isName && (next === 'end' || next === 'word' || next === 'text')) return { kind: 'subflowName', name: parseName(reader) };
  const expression = parseExpressionTokens(reader);
  const name = expression.kind === 'powerFx' ? plainTextOf(expression) : undefined;
  return name === undefined ? { kind: 'subflowExpression', expression } : { kind: 'subflowName', name };
}

function parseGetLastError(reader: TokenReader): LineContent {
  reader.expectSymbol('=>');
  const variable = parseVariableName(reader);
  const reset = parseNamedValues(reader, ['RESET']).get('RESET');
  return { kind: 'getLastError', variable, ...(reset === undefined ? {} : { reset }) };
}

function parseThrow(reader: TokenReader): LineContent {
  reader.expectWord('ERROR');
  return { kind: 'throwError' };
}

function parseRepeat(reader: TokenReader): LineContent {
  if (reader.takeWord('BLOCK')) return { kind: 'repeatBlock' };
  reader.expectWord('ACTION');
  return { kind: 'repeatAction' };
}

function parseOn(reader: TokenReader): LineContent {
  if (reader.takeWord('BLOCK')) return parseOnBlockError(reader);
  reader.expectWord('ERROR');
  const errorId = reader.isAtEnd || reader.isWord('REPEAT') ? undefined : parseName(reader);
  if (!reader.takeWord('REPEAT')) return { kind: 'onError', ...(errorId === undefined ? {} : { errorId }) };
  const times = parseExpressionTokens(reader);
  reader.expectWord('TIMES');
  reader.expectWord('WAIT');
  const waitSeconds = parseExpressionTokens(reader);
  return { kind: 'onError', ...(errorId === undefined ? {} : { errorId }), retry: { times, waitSeconds } };
}

function parseOnBlockError(reader: TokenReader): LineContent {
  reader.expectWord('ERROR');
  const next = reader.peek();
  const hasName = !reader.isAtEnd && !(next.kind === 'symbol' && next.text === ':');
  const isAll = hasName && reader.isWord('ALL');
  const name = hasName ? parseName(reader) : undefined;
  const named = parseNamedValues(reader, ['CAPTURELOGICERRORS', 'ISUSERDEFINEDERRORCODE']);
  const captureLogicErrors = named.get('CAPTURELOGICERRORS');
  const isUserDefinedErrorCode = named.get('ISUSERDEFINEDERRORCODE');
  const errorId = isAll ? undefined : name;
  return {
    kind: 'onBlockError',
    ...(errorId === undefined ? {} : { errorId }),
    ...(captureLogicErrors === undefined ? {} : { captureLogicErrors }),
    ...(isUserDefinedErrorCode === undefined ? {} : { isUserDefinedErrorCode }),
  };
}

function parseFunction(reader: TokenReader): LineContent {
  const name = parseName(reader);
  if (reader.takeWord('GLOBAL')) return { kind: 'function', name, scope: 'GLOBAL' };
  if (reader.takeWord('LOCAL')) return { kind: 'function', name, scope: 'LOCAL' };
  return { kind: 'function', name };
}
