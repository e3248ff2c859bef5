import type { ActionCall, BlockHandler, ComparisonOperator, Condition, ErrorRule, SourceLine } from '@tandem/desktop-flow';
import {
  type DesktopFlow,
  type Expression,
  parseDesktopFlow,
  printDesktopFlow,
  printExpression,
  type Statement,
} from '@tandem/desktop-flow';
import { indentOf, linesOfAll } from './source-lines.ts';

const NOWHERE = { start: 0, end: 0 };

function flowOf(statements: readonly Statement[]): DesktopFlow {
  const main = { kind: 'subflow', name: 'Main', annotations: [], statements, range: NOWHERE, misplaced: [] } as const;
  return { kind: 'flow', headers: [], main, subflows: [], tail: '' };
}

/** Steps in the designer's form, each line ended. */
export function printSteps(statements: readonly Statement[], lineBreak: '\r\n' | '\n' | '\r'): string {
  return printDesktopFlow(flowOf(statements), { form: 'canonical', lineBreak });
}

/** The first line of a statement in the designer's form, without annotations, handlers, indent and line break. */
export function printFirstLine(statement: Statement): string {
  if (statement.kind === 'unparsed') return statement.source?.text ?? '';
  const { errorHandling: _, source: __, ...bare } = statement;
  const text = printSteps([withoutBodies({ ...bare, annotations: [] } as Statement)], '\n');
  return 'statements' in statement ? text.slice(0, -'\nEND\n'.length) : text.slice(0, -1);
}

function withoutBodies(statement: Statement): Statement {
  if (!('statements' in statement)) return statement;
  const { close: _, ...open } = statement;
  if (open.kind === 'block') return { ...open, statements: [], handlers: [] };
  if (open.kind !== 'if' && open.kind !== 'switch') return { ...open, statements: [] };
  const { otherwise: __, ...rest } = open;
  return rest.kind === 'if' ? { ...rest, statements: [], elseIfs: [] } : { ...rest, statements: [], cases: [] };
}

/** A condition as it stands after IF. */
function printCondition(condition: Condition): string {
  return condition.kind === 'actionCall' ? `(${printCall(condition)})` : printExpression(condition);
}

function printCall(call: ActionCall): string {
  return printFirstLine({ kind: 'action', call, range: NOWHERE, row: 0, disabled: false, annotations: [] });
}

/** A line between the bodies of a statement. */
export type BranchLine =
  | { readonly kind: 'elseIf'; readonly condition: Condition }
  | { readonly kind: 'case'; readonly operator: ComparisonOperator; readonly value: Expression }
  | { readonly kind: 'else' | 'default' };

export function printDivider(branch: BranchLine): string {
  if (branch.kind === 'elseIf') return `ELSE IF ${printCondition(branch.condition)} THEN`;
  if (branch.kind === 'case') return `CASE ${branch.operator} ${printExpression(branch.value)}`;
  return branch.kind === 'else' ? 'ELSE' : 'DEFAULT';
}

const CARRIER = { range: NOWHERE, row: 0, disabled: false, annotations: [] } as const;

/** `ON ERROR …` of a rule, whatever it was written as. */
export function printRuleLine({ source: _, ...rule }: ErrorRule): string {
  const errorHandling = { rules: [{ ...rule, statements: [] }], range: NOWHERE };
  const text = printSteps([{ kind: 'exitLoop', ...CARRIER, errorHandling }], '\n');
  return text.slice('EXIT LOOP\n'.length, -'\nEND\n'.length);
}

/** `ON BLOCK ERROR …` of a handler, whatever it was written as. */
export function printHandlerLine({ source: _, close: __, ...handler }: BlockHandler): string {
  const text = printSteps([{ kind: 'block', ...CARRIER, handlers: [{ ...handler, statements: [] }], statements: [] }], '\n');
  return text.slice('BLOCK\n'.length, -'\nEND\nEND\n'.length);
}

/** Robin text of steps with another indent before every line; texts that span lines keep theirs. */
export function reindent(text: string, indent: string): string {
  const { flow } = parseDesktopFlow(text);
  return indentLines(text, linesOfAll(flow.main.statements), (line) => indent + indentOf(line));
}

/** A text with other blanks before some of its lines. */
export function indentLines(text: string, lines: readonly SourceLine[], indentFor: (line: SourceLine) => string): string {
  let result = '';
  let at = 0;
  for (const line of lines) {
    result += text.slice(at, line.range.start - indentOf(line).length) + indentFor(line);
    at = line.range.start;
  }
  return result + text.slice(at);
}

/** The name of a subflow, label or block: in quotes when it has to be. */
export function printLabel(name: string): string {
  return printFirstLine({ kind: 'goto', label: name, ...CARRIER }).slice('GOTO '.length);
}
