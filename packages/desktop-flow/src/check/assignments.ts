import { plainExpression } from '../power-fx/plain-expression.ts';
import type { CallStatement, DesktopFlow, Expression, Statement, Subflow } from '../tree.ts';
import { scopedName } from '../variable-scope.ts';
import { walkStatements } from '../walk.ts';
import { actionCallsOf } from '../walk-expressions.ts';

/** What sets a variable: the value of a SET, or something else whose value isn't known. */
export type Assignment = Expression | 'unknown';

/**
 * All assignments of a flow by the name of the variable (`scopedName`). What is disabled assigns nothing.
 *
 * @param fold what names are compared by: their lower case, but for Power Fx flows
 */
export function collectAssignments(
  flow: DesktopFlow,
  fold: (name: string) => string = (name) => name.toLowerCase(),
): ReadonlyMap<string, readonly Assignment[]> {
  const assignments = new Map<string, Assignment[]>();
  const add = (name: string, assignment: Assignment) => {
    const known = assignments.get(fold(name));
    if (known === undefined) assignments.set(fold(name), [assignment]);
    else known.push(assignment);
  };
  for (const header of flow.headers) if (header.kind === 'input' || header.kind === 'output') add(header.name, 'unknown');
  walkStatements(flow, (statement, { isDisabled, subflow }) => {
    if (isDisabled) return;
    for (const [name, assignment] of assignmentsOf(statement)) add(scopedName(subflow, name), assignment);
    const called = statement.kind === 'call' ? calledBy(statement, flow) : undefined;
    if (called !== undefined && statement.kind === 'call') {
      for (const { name } of statement.arguments) add(scopedName(called, name), 'unknown');
    }
  });
  return assignments;
}

function calledBy({ target }: CallStatement, { subflows }: DesktopFlow): Subflow | undefined {
  if (target.kind !== 'subflowName') return undefined;
  return subflows.find(({ name }) => name.toLowerCase() === target.name.toLowerCase());
}

type NamedAssignment = readonly [name: string, assignment: Assignment];

/** What a statement itself sets, without its body. */
export function assignmentsOf(statement: Statement): readonly NamedAssignment[] {
  const ofCalls = actionCallsOf(statement).flatMap((call) => [
    ...call.outputs.map(({ variable }): NamedAssignment => [variable, 'unknown']),
    ...call.arguments.filter(({ name }) => setsArgument(call.id, name)).flatMap(({ value }) => variableIn(value)),
  ]);
  return [...ownAssignmentsOf(statement), ...ofCalls];
}

function variableIn(value: Expression): readonly NamedAssignment[] {
  const plain = value.kind === 'powerFx' ? plainExpression(value) : value;
  return plain?.kind === 'variable' ? [[plain.name, 'unknown']] : [];
}

function ownAssignmentsOf(statement: Statement): readonly NamedAssignment[] {
  if (statement.kind === 'set') {
    const variable = variableOf(statement.target);
    return variable === undefined ? [] : [[variable, statement.target.kind === 'variable' ? statement.value : 'unknown']];
  }
  if (statement.kind === 'unparsed') return namesIn(statement.source?.text ?? '');
  if (statement.kind === 'call') return statement.outputs.map(({ variable }) => [variable, 'unknown']);
  if (statement.kind === 'loopForeach' || statement.kind === 'getLastError') return [[statement.variable, 'unknown']];
  return statement.kind === 'loopFrom' && statement.variable !== undefined ? [[statement.variable, 'unknown']] : [];
}

const SET_IN_LINE = /(?:^SET\s|=>)\s*([\p{L}_][\p{L}\p{N}_]*)/giu;

/** What a line that can't be read would set: the line is reported, and not each use of its variables too. */
function namesIn(line: string): readonly NamedAssignment[] {
  return [...line.matchAll(SET_IN_LINE)].map(([, name = '']) => [name, 'unknown']);
}

/** Actions that work on a list in place make it when there is none. */
function setsArgument(id: string, argument: string): boolean {
  return id.toLowerCase() === 'variables.additemtolist' && argument.toLowerCase() === 'list';
}

/** The variable that a target of SET is, or is a part of. */
function variableOf(target: Expression): string | undefined {
  if (target.kind === 'variable') return target.name;
  return target.kind === 'index' || target.kind === 'property' ? variableOf(target.target) : undefined;
}
