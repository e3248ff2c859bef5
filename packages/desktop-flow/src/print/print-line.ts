import { isReservedWord } from '../parse/reserved-words.ts';
import type { ActionCall, BlockHandler, CallTarget, Condition, Expression, Header, Retry, Statement } from '../tree.ts';
import { printExpression } from './print-expression.ts';
import { printName, quote } from './print-text.ts';

/** The first line of a statement in the designer's form, without indent. */
export function printFirstLine(statement: Statement): string {
  return `${statement.disabled ? 'DISABLE ' : ''}${printCore(statement)}`;
}

function printCore(statement: Statement): string {
  switch (statement.kind) {
    case 'set':
      return `SET ${printExpression(statement.target)} TO ${printExpression(statement.value)}`;
    case 'action':
      return printActionCall(statement.call);
    case 'if':
      return `IF ${printCondition(statement.condition)} THEN`;
    case 'switch':
      return `SWITCH ${printExpression(statement.subject)}`;
    case 'loopFrom':
      return printLoopFrom(statement);
    case 'loopForeach':
      return `LOOP FOREACH ${statement.variable} IN ${printExpression(statement.collection)}`;
    case 'loopWhile':
      return `LOOP WHILE ${printCondition(statement.condition)}`;
    case 'block':
      return statement.name === undefined ? 'BLOCK' : `BLOCK ${printLabel(statement.name)}`;
    case 'region':
      return `**REGION ${statement.name}`.trimEnd();
    case 'comment':
      return statement.style === 'line' ? `# ${statement.text}`.trimEnd() : `/# ${statement.text} #/`;
    case 'unparsed':
      return statement.source?.text.replace(/^DISABLE\s+/i, '') ?? '';
    default:
      return printFlowControl(statement);
  }
}

type FlowControl = Exclude<
  Statement,
  {
    readonly kind:
      | 'set'
      | 'action'
      | 'if'
      | 'switch'
      | 'loopFrom'
      | 'loopForeach'
      | 'loopWhile'
      | 'block'
      | 'region'
      | 'comment'
      | 'unparsed';
  }
>;

const FIXED = {
  exitLoop: 'EXIT LOOP',
  nextLoop: 'NEXT LOOP',
  exitFunction: 'EXIT FUNCTION',
  throwError: 'THROW ERROR',
  nextAction: 'NEXT ACTION',
  repeatBlock: 'REPEAT BLOCK',
  repeatAction: 'REPEAT ACTION',
  endRegion: '**ENDREGION',
} as const;

function printFlowControl(statement: FlowControl): string {
  switch (statement.kind) {
    case 'exitFlow':
      return `EXIT${printNamed('Code', statement.code)}${printNamed('ErrorMessage', statement.errorMessage)}`;
    case 'wait':
      return `WAIT ${printExpression(statement.seconds)}`;
    case 'waitUntil':
      return `WAIT (${printActionCall(statement.condition)})${printWord('FOR', statement.timeoutSeconds)}`;
    case 'label':
      return `LABEL ${printLabel(statement.name)}`;
    case 'goto':
      return `GOTO ${printLabel(statement.label)}`;
    case 'call':
      return `CALL ${printCallTarget(statement.target)}${printItems(statement)}`;
    case 'getLastError':
      return `ERROR => ${statement.variable}${printNamed('Reset', statement.reset)}`;
    default:
      return FIXED[statement.kind];
  }
}

function printLoopFrom(statement: Statement & { readonly kind: 'loopFrom' }): string {
  const { variable, from, to, step } = statement;
  const name = variable === undefined ? '' : ` ${variable}`;
  return `LOOP${name} FROM ${printExpression(from)} TO ${printExpression(to)}${printWord('STEP', step)}`;
}

function printNamed(name: string, value: Expression | undefined): string {
  return value === undefined ? '' : ` ${name}: ${printExpression(value)}`;
}

function printWord(word: string, value: Expression | undefined): string {
  return value === undefined ? '' : ` ${word} ${printExpression(value)}`;
}

function printCallTarget(target: CallTarget): string {
  return target.kind === 'subflowName' ? printLabel(target.name) : printExpression(target.expression);
}

/** Names of labels, subflows and blocks: in quotes when they read as a word of the language. */
export function printLabel(name: string): string {
  return printName(name, isReservedWord);
}

export function printCondition(condition: Condition): string {
  return condition.kind === 'actionCall' ? `(${printActionCall(condition)})` : printExpression(condition);
}

export function printActionCall(call: ActionCall): string {
  return `${call.id}${printItems(call)}`;
}

function printItems(call: Pick<ActionCall, 'arguments' | 'outputs'>): string {
  const values = call.arguments.map(({ name, isExternal, value }) => ` ${printArgumentName(name, isExternal)}: ${printExpression(value)}`);
  const outputs = call.outputs.map(({ name, isExternal, variable }) => ` ${printArgumentName(name, isExternal)}=> ${variable}`);
  return `${values.join('')}${outputs.join('')}`;
}

function printArgumentName(name: string, isExternal: boolean): string {
  return `${isExternal ? '@' : ''}${printName(name)}`;
}

export function printErrorRule(rule: { readonly errorId?: string; readonly retry?: Retry }): string {
  const { errorId, retry } = rule;
  const name = errorId === undefined ? '' : ` ${printLabel(errorId)}`;
  if (retry === undefined) return `ON ERROR${name}`;
  return `ON ERROR${name} REPEAT ${printExpression(retry.times)} TIMES WAIT ${printExpression(retry.waitSeconds)}`;
}

export function printBlockHandler(handler: Pick<BlockHandler, 'errorId' | 'captureLogicErrors' | 'isUserDefinedErrorCode'>): string {
  const name = handler.errorId === undefined ? 'all' : printLabel(handler.errorId);
  const capture = printNamed('CaptureLogicErrors', handler.captureLogicErrors);
  return `ON BLOCK ERROR ${name}${capture}${printNamed('IsUserDefinedErrorCode', handler.isUserDefinedErrorCode)}`;
}

export function printHeader(header: Header): string {
  switch (header.kind) {
    case 'import':
      return `IMPORT ${quote(header.reference)} AS ${header.alias}`;
    case 'sensitive':
      return `@SENSITIVE: [${header.names.map((name) => printName(name)).join(', ')}]`;
    case 'unknownHeader':
      return header.source?.text ?? '';
    default:
      return `@${header.kind.toUpperCase()} ${header.name} : ${printExpression(header.declaration)}`;
  }
}
