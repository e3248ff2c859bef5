import type { ActionInput, ActionSignature } from '../catalogue/action-signature.ts';
import { newerName } from '../catalogue/older-names.ts';
import { plainTextOf } from '../literal-value.ts';
import type { ActionCall, Argument, DesktopFlow, Expression } from '../tree.ts';
import { walkStatements } from '../walk.ts';
import { actionCallsOf } from '../walk-expressions.ts';
import { type Findings, pathOf } from './findings.ts';

/** The catalogue as the checks see it. */
export interface ActionSignatures {
  find(id: string): ActionSignature | undefined;
  nearest(id: string): string | undefined;
}

interface CallCheck {
  readonly call: ActionCall;
  readonly signature: ActionSignature;
  readonly path: string;
  readonly findings: Findings;
}

/**
 * Compares calls with the signatures of their actions. Only what no version of the designer accepts is an error: newer and
 * older versions have other actions, arguments and members.
 */
export function checkActions(flow: DesktopFlow, catalogue: ActionSignatures, findings: Findings): void {
  walkStatements(flow, (statement, place) => {
    for (const call of actionCallsOf(statement)) {
      const path = pathOf(statement, place, call.range);
      checkDoubles(call, path, findings);
      const signature = catalogue.find(call.id);
      if (signature === undefined) reportUnknown(call, catalogue, { path, findings });
      else if (signature.isDescribed) checkCall({ call, signature, path, findings });
    }
  });
}

function reportUnknown(call: ActionCall, catalogue: ActionSignatures, to: { readonly path: string; readonly findings: Findings }): void {
  const hint = to.findings.suggest(() => catalogue.nearest(call.id), 'Check its spelling.');
  const range = { start: call.range.start, end: call.range.start + call.id.length };
  to.findings.warning({ code: 'UnknownAction', message: `There is no action ${call.id}. ${hint}`, range, path: to.path });
}

function checkDoubles(call: ActionCall, path: string, findings: Findings): void {
  const seen = new Set<string>();
  for (const { name, range } of [...call.arguments, ...call.outputs]) {
    const key = name.toLowerCase();
    if (seen.has(key)) findings.error({ code: 'DuplicateArgument', message: `'${name}' is given twice. Remove one of them.`, range, path });
    seen.add(key);
  }
}

function checkCall(check: CallCheck): void {
  const { call, signature } = check;
  for (const argument of call.arguments) {
    const input = findNamed(signature.inputs, argument.name);
    if (input !== undefined) checkValue(check, argument, input);
    else if (!argument.isExternal && !takesAnyArgument(signature) && newerName(signature.id, argument.name) === undefined)
      reportArgument(check, argument);
  }
  for (const output of call.outputs) {
    if (output.isExternal || findNamed(signature.outputs, output.name) !== undefined || takesAnyArgument(signature)) continue;
    if (newerName(signature.id, output.name) !== undefined) continue;
    const message = `${signature.id} has no output '${output.name}'. ${listNames('outputs', signature.outputs)}`;
    check.findings.warning({ code: 'UnknownOutput', message, range: output.range, path: check.path });
  }
  checkMissing(check);
}

/** A form has the fields of its card as arguments. */
function takesAnyArgument(signature: ActionSignature): boolean {
  return signature.id === 'Display.ShowCustomDialog';
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function findNamed<T extends { readonly name: string }>(items: readonly T[], name: string): T | undefined {
  return items.find((item) => item.name.toLowerCase() === name.toLowerCase());
}

function listNames(what: string, items: readonly { readonly name: string }[]): string {
  return items.length === 0 ? `It has no ${what}.` : `It has: ${items.map((item) => item.name).join(', ')}.`;
}

function reportArgument({ signature, findings, path }: CallCheck, { name, range }: Argument): void {
  const message = `${signature.id} has no argument '${name}'. ${listNames('arguments', signature.inputs)}`;
  findings.warning({ code: 'UnknownArgument', message, range, path });
}

/** Arguments that came with a later version: flows of earlier ones do without, and so does the designer on import. */
const ADDED_LATER = new Set([
  'TargetDesktop',
  'UseMachineLocale',
  'PiPUserDataFolderMode',
  'EnableParallelProcessing',
  'ThrowOnDuplicateWorkQueueItem',
]);

function checkMissing({ call, signature, findings, path }: CallCheck): void {
  for (const input of signature.inputs) {
    const isGiven = call.arguments.some(({ name }) => isSameName(newerName(signature.id, name) ?? name, input.name));
    if (isGiven || !input.isRequired || input.defaultValue !== undefined || ADDED_LATER.has(input.name)) continue;
    const message = `${signature.id} needs the argument '${input.name}'. Add '${input.name}: value'.`;
    findings.warning({ code: 'MissingArgument', message, range: call.range, path });
  }
}

function checkValue(check: CallCheck, argument: Argument, input: ActionInput): void {
  const { value } = argument;
  if (input.members !== undefined) checkMember(check, value, input);
  else if (NUMERIC.has(input.type.replace(/^Nullable\*<(.*)>$/, '$1'))) checkNumber(check, value, input);
}

function checkMember({ signature, findings, path }: CallCheck, value: Expression, input: ActionInput): void {
  const members = input.members ?? [];
  const written = value.kind === 'enum' ? value.member : value.kind === 'variable' ? value.name : undefined;
  const member = members.find((name) => name.toLowerCase() === written?.toLowerCase());
  const module = signature.id.slice(0, signature.id.indexOf('.'));
  if (value.kind === 'variable' && member !== undefined) {
    const message = `'${value.name}' is a member of an enumeration. Write ${module}.${input.type}.${member}.`;
    findings.warning({ code: 'MemberWithoutType', message, range: value.range, path });
  } else if (value.kind === 'enum' && member === undefined) {
    const message = `'${input.name}' can't be ${value.member}. Write ${module}.${input.type}. and one of: ${members.join(', ')}.`;
    findings.warning({ code: 'UnknownMember', message, range: value.range, path });
  }
}

const NUMERIC = new Set(['Int32', 'Int64', 'Decimal', 'Double']);

/** A text is converted when the action runs, so only a text that is no number is a fault. */
function checkNumber({ findings, path }: CallCheck, value: Expression, input: ActionInput): void {
  const text = plainTextOf(value);
  const isWrong =
    (text !== undefined && text.trim() !== '' && !/^\s*[-+]?[\d.,\s]+\s*$/.test(text)) ||
    value.kind === 'boolean' ||
    value.kind === 'object';
  if (!isWrong) return;
  findings.warning({
    code: 'TypeMismatch',
    message: `'${input.name}' needs a number. Write a number or a variable.`,
    range: value.range,
    path,
  });
}
