import { JsonObject } from '@tandem/kernel';
import { functionNamed } from '../functions/index.ts';
import type { ActionCompiler } from './compile-action.ts';
import type { ActionBody, CompiledAction } from './compiled-flow.ts';
import { unsupportedKind } from './unsupported-action.ts';

interface ExpressionKind {
  readonly functionName: string;
  /** The members of `inputs` in the order of the function's parameters. */
  readonly parameters: readonly string[];
}

/** Actions for times, numbers and texts that stand for one function of the language each. */
const KINDS: ReadonlyMap<string, ExpressionKind> = new Map([
  ['currenttime', { functionName: 'utcNow', parameters: [] }],
  ['getpasttime', { functionName: 'getPastTime', parameters: ['interval', 'timeUnit'] }],
  ['getfuturetime', { functionName: 'getFutureTime', parameters: ['interval', 'timeUnit'] }],
  ['addtotime', { functionName: 'addToTime', parameters: ['baseTime', 'interval', 'timeUnit'] }],
  ['subtractfromtime', { functionName: 'subtractFromTime', parameters: ['baseTime', 'interval', 'timeUnit'] }],
  [
    'converttimezone',
    { functionName: 'convertTimeZone', parameters: ['baseTime', 'sourceTimeZone', 'destinationTimeZone', 'formatString'] },
  ],
  ['formatnumber', { functionName: 'formatNumber', parameters: ['number', 'format', 'locale'] }],
  ['indexof', { functionName: 'indexOf', parameters: ['text', 'searchText'] }],
  ['substring', { functionName: 'substring', parameters: ['text', 'startIndex', 'length'] }],
]);

/** An action of the type Expression: its kind says which function its inputs are given to. */
export function expressionBody(compiler: ActionCompiler, action: CompiledAction, json: JsonObject): ActionBody {
  const kind = String(json.get('kind') ?? '');
  const known = KINDS.get(kind.toLowerCase());
  if (known === undefined) return compiler.unsupported(action, unsupportedKind(kind), 'kind');
  const inputs = compiler.template(json.get('inputs') ?? new JsonObject(), 'inputs');
  return { kind: 'expression', inputs, ...known, minArgs: functionNamed(known.functionName)?.minArgs ?? 0 };
}
