import type { Annotation, BlockStatement, Branch, ErrorHandling, Statement } from '../tree.ts';
import { printExpression } from './print-expression.ts';
import { printBlockHandler, printCondition, printErrorRule, printFirstLine } from './print-line.ts';
import { printName } from './print-text.ts';
import type { Printer } from './printer.ts';

export function printStatements(printer: Printer, statements: readonly Statement[], depth: number): void {
  for (const statement of statements) printStatement(printer, statement, depth);
}

function printStatement(printer: Printer, statement: Statement, depth: number): void {
  printAnnotations(printer, statement.annotations, depth);
  printer.line(statement.source, depth, () => printFirstLine(statement));
  if (statement.errorHandling !== undefined) printErrorHandling(printer, statement.errorHandling, depth);
  if (!hasBody(statement)) return;
  if (statement.kind === 'block') printBlockHandlers(printer, statement, depth);
  printStatements(printer, statement.statements, depth + 1);
  printBranches(printer, statement, depth);
  const isOpen = statement.source !== undefined && statement.close === undefined;
  if (!isOpen) printer.line(statement.close, depth, () => 'END');
}

type Compound = Extract<Statement, { readonly statements: readonly Statement[] }>;

function hasBody(statement: Statement): statement is Compound {
  return 'statements' in statement;
}

export function printAnnotations(printer: Printer, annotations: readonly Annotation[], depth: number): void {
  for (const { key, value, source } of annotations) {
    printer.line(source, depth, () => `@@${printName(key)}${value === undefined ? '' : `: ${printExpression(value)}`}`);
  }
}

function printBranches(printer: Printer, statement: Compound, depth: number): void {
  if (statement.kind === 'if') {
    for (const branch of statement.elseIfs)
      printBranch(printer, branch, { depth, text: () => `ELSE IF ${printCondition(branch.condition)} THEN` });
    if (statement.otherwise !== undefined) printBranch(printer, statement.otherwise, { depth, text: () => 'ELSE' });
  }
  if (statement.kind === 'switch') {
    for (const branch of statement.cases) {
      printBranch(printer, branch, { depth: depth + 1, text: () => `CASE ${branch.operator} ${printExpression(branch.value)}` });
    }
    if (statement.otherwise !== undefined) printBranch(printer, statement.otherwise, { depth: depth + 1, text: () => 'DEFAULT' });
  }
}

function printBranch(printer: Printer, branch: Branch, line: { readonly depth: number; readonly text: () => string }): void {
  printer.line(branch.source, line.depth, line.text);
  printStatements(printer, branch.statements, line.depth + 1);
}

function printErrorHandling(printer: Printer, handling: ErrorHandling, depth: number): void {
  for (const rule of handling.rules) {
    printer.line(rule.source, depth, () => printErrorRule(rule));
    printStatements(printer, rule.statements, depth + 1);
  }
  const isOpen = handling.rules[0]?.source !== undefined && handling.close === undefined;
  if (!isOpen) printer.line(handling.close, depth, () => 'END');
}

function printBlockHandlers(printer: Printer, block: BlockStatement, depth: number): void {
  const last = block.handlers.at(-1);
  for (const handler of block.handlers) {
    printer.line(handler.source, depth, () => printBlockHandler(handler));
    printStatements(printer, handler.statements, depth + 1);
    const isMadeLast = handler === last && handler.source === undefined;
    if (handler.close !== undefined || isMadeLast) printer.line(handler.close, depth, () => 'END');
  }
}
