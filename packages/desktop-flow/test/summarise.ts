import type { ActionCall, Condition, DesktopFlow, Expression, ParsedDesktopFlow, Statement } from '../src/index.ts';
import { printExpression } from '../src/index.ts';

/** A tree in short lines, and the faults after it: what golden files hold. */
export function summarise(parsed: ParsedDesktopFlow, text: string): string {
  const faults = parsed.diagnostics.map(({ severity, code, range }) => {
    const written = text.slice(range?.start, range?.end).split(/\r\n|\r|\n/)[0] ?? '';
    return `! ${severity} ${code}: ${written}`.trimEnd();
  });
  return [...summariseFlow(parsed.flow), ...faults].join('\n');
}

function summariseFlow(flow: DesktopFlow): string[] {
  return [
    ...flow.headers.map((header) => `header ${header.kind}`),
    ...summariseAll(flow.main.statements, 0),
    ...flow.subflows.flatMap((subflow) => [
      `subflow ${subflow.name} ${subflow.scope ?? ''}`.trim(),
      ...summariseAll(subflow.statements, 1),
      ...summariseAll(subflow.misplaced, 0).map((line) => `misplaced ${line}`),
    ]),
    ...(flow.trailer === undefined ? [] : [`trailer ${flow.trailer.text.length}`]),
  ];
}

function summariseAll(statements: readonly Statement[], depth: number): string[] {
  return statements.flatMap((statement) => summariseStatement(statement, depth));
}

function summariseStatement(statement: Statement, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const annotations = statement.annotations.map(({ key }) => `@${key} `).join('');
  const first = `${indent}${statement.row} ${annotations}${statement.disabled ? 'disabled ' : ''}${statement.kind}${detail(statement)}`;
  return [first, ...handlers(statement, indent, depth), ...bodies(statement, indent, depth)];
}

function handlers(statement: Statement, indent: string, depth: number): string[] {
  const rules = statement.errorHandling?.rules ?? [];
  const onError = rules.flatMap(({ errorId, retry, statements }) => [
    `${indent}on error ${errorId ?? 'any'}${retry === undefined ? '' : ` x${show(retry.times)} after ${show(retry.waitSeconds)}`}`,
    ...summariseAll(statements, depth + 1),
  ]);
  const onBlockError = (statement.kind === 'block' ? statement.handlers : []).flatMap(({ errorId, captureLogicErrors, statements }) => [
    `${indent}on block error ${errorId ?? 'any'}${captureLogicErrors === undefined ? '' : ` logic ${show(captureLogicErrors)}`}`,
    ...summariseAll(statements, depth + 1),
  ]);
  return [...onError, ...onBlockError];
}

function bodies(statement: Statement, indent: string, depth: number): string[] {
  const lines = 'statements' in statement ? summariseAll(statement.statements, depth + 1) : [];
  const branch = (row: number, title: string, statements: readonly Statement[]) => {
    lines.push(`${indent}${row} ${title}`, ...summariseAll(statements, depth + 1));
  };
  if (statement.kind === 'if')
    for (const item of statement.elseIfs) branch(item.row, `else if ${showCondition(item.condition)}`, item.statements);
  if (statement.kind === 'switch')
    for (const item of statement.cases) branch(item.row, `case ${item.operator} ${show(item.value)}`, item.statements);
  if ((statement.kind === 'if' || statement.kind === 'switch') && statement.otherwise !== undefined) {
    branch(statement.otherwise.row, 'otherwise', statement.otherwise.statements);
  }
  return lines;
}

function detail(statement: Statement): string {
  switch (statement.kind) {
    case 'set':
      return ` ${show(statement.target)} := ${show(statement.value)}`;
    case 'action':
      return ` ${showCondition(statement.call)}`;
    case 'if':
    case 'loopWhile':
      return ` ${showCondition(statement.condition)}`;
    case 'waitUntil':
      return ` ${showCondition(statement.condition)} for ${statement.timeoutSeconds === undefined ? 'ever' : show(statement.timeoutSeconds)}`;
    case 'wait':
      return ` ${show(statement.seconds)}`;
    case 'switch':
      return ` ${show(statement.subject)}`;
    case 'loopFrom':
      return ` ${statement.variable ?? '-'} ${show(statement.from)} ${show(statement.to)} ${statement.step === undefined ? '-' : show(statement.step)}`;
    case 'loopForeach':
      return ` ${statement.variable} in ${show(statement.collection)}`;
    case 'call':
      return ` ${[statement.target.kind === 'subflowName' ? statement.target.name : show(statement.target.expression), showItems(statement)].join(' ').trim()}`;
    case 'goto':
      return ` ${statement.label}`;
    case 'getLastError':
      return ` ${statement.variable}${statement.reset === undefined ? '' : ` reset ${show(statement.reset)}`}`;
    case 'exitFlow':
      return ` ${statement.code === undefined ? '-' : show(statement.code)} ${statement.errorMessage === undefined ? '-' : show(statement.errorMessage)}`;
    case 'comment':
      return ` ${JSON.stringify(statement.text)}`;
    default:
      return 'name' in statement ? ` ${statement.name ?? '-'}` : '';
  }
}

function showCondition(condition: Condition): string {
  if (condition.kind !== 'actionCall') return show(condition);
  return `${condition.id}(${showItems(condition)})`;
}

function showItems(call: Pick<ActionCall, 'arguments' | 'outputs'>): string {
  const values = call.arguments.map(({ name, isExternal, value }) => `${isExternal ? '@' : ''}${name}=${show(value)}`);
  const outputs = call.outputs.map(({ name, isExternal, variable }) => `${isExternal ? '@' : ''}${name}->${variable}`);
  return [...values, ...outputs].join(', ');
}

/** An expression with every operation in parentheses, so that precedence shows. */
export function show(expression: Expression): string {
  switch (expression.kind) {
    case 'binary':
      return `(${show(expression.left)} ${expression.operator} ${show(expression.right)})`;
    case 'unary':
      return `(${expression.operator} ${show(expression.operand)})`;
    case 'group':
      return show(expression.expression);
    case 'functionCall':
      return `${expression.name}(${expression.arguments.map(show).join(', ')})`;
    case 'text':
      return JSON.stringify(expression.value);
    case 'interpolatedText':
      return `text[${expression.parts.map((part) => (part.kind === 'characters' ? JSON.stringify(part.value) : show(part.expression))).join(' ')}]`;
    case 'uiElement':
    case 'image':
    case 'enum':
    case 'invalid':
    case 'dateTime':
      return `<${expression.kind} ${printExpression(expression)}>`;
    case 'powerFx':
      return `fx[${expression.form} ${expression.parts.map((part) => (part.kind === 'characters' ? JSON.stringify(part.value) : part.formula)).join(' ')}]`;
    default:
      return printExpression(expression);
  }
}
