import type { DesktopFlow, Statement, Subflow } from './tree.ts';

/** Where a statement stands. */
export interface Place {
  readonly subflow: Subflow;
  /** The statements around it, the outermost first; that of a handler is the one that it handles. */
  readonly parents: readonly Statement[];
  /** Whether it is a statement of a handler. */
  readonly handler?: 'action' | 'block';
  /** Whether it, or a statement around it, is written with DISABLE. */
  readonly isDisabled: boolean;
}

export type StatementVisitor = (statement: Statement, place: Place) => void;

/** Visits every statement of all subflows in the order of the text, those of branches and handlers included. */
export function walkStatements(flow: DesktopFlow, visitor: StatementVisitor): void {
  for (const subflow of [flow.main, ...flow.subflows]) {
    walkAll(subflow.statements, { subflow, parents: [], isDisabled: false }, visitor);
  }
}

function walkAll(statements: readonly Statement[], place: Place, visitor: StatementVisitor): void {
  for (const statement of statements) walkOne(statement, place, visitor);
}

function walkOne(statement: Statement, outer: Place, visitor: StatementVisitor): void {
  const place = statement.disabled ? { ...outer, isDisabled: true } : outer;
  visitor(statement, place);
  const { handler: _, ...rest } = place;
  const inner: Place = { ...rest, parents: [...place.parents, statement] };
  for (const rule of statement.errorHandling?.rules ?? []) walkAll(rule.statements, { ...inner, handler: 'action' }, visitor);
  if (statement.kind === 'block') {
    for (const handler of statement.handlers) walkAll(handler.statements, { ...inner, handler: 'block' }, visitor);
  }
  for (const body of bodiesOf(statement)) walkAll(body, inner, visitor);
}

/** The bodies of a statement without those of its handlers: its own, then those of its branches. */
export function bodiesOf(statement: Statement): readonly (readonly Statement[])[] {
  if (!('statements' in statement)) return [];
  if (statement.kind === 'if') return [statement.statements, ...branchesOf(statement.elseIfs, statement.otherwise)];
  if (statement.kind === 'switch') return [statement.statements, ...branchesOf(statement.cases, statement.otherwise)];
  return [statement.statements];
}

interface Body {
  readonly statements: readonly Statement[];
}

function branchesOf(branches: readonly Body[], last: Body | undefined): (readonly Statement[])[] {
  return [...branches, ...(last === undefined ? [] : [last])].map((branch) => branch.statements);
}

/** How many statements a flow has: actions and statements that do something; no comments and regions, no END lines. */
export function countStatements(flow: DesktopFlow): number {
  let count = 0;
  walkStatements(flow, ({ kind }) => {
    if (kind !== 'comment' && kind !== 'region' && kind !== 'endRegion') count++;
  });
  return count;
}
