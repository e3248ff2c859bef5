import { plainExpression } from '../power-fx/plain-expression.ts';
import type { DesktopFlow, Expression, Statement } from '../tree.ts';
import { walkStatements } from '../walk.ts';
import { actionCallsOf } from '../walk-expressions.ts';

/** What sets a variable: the value of a SET, or something else whose value isn't known. */
export type Assignment = Expression | 'unknown';

/**
 * All assignments of a flow by the name of the variable; variables are global to the flow.
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
  walkStatements(flow, (statement) => {
    addOwn(statement, add);
    for (const call of actionCallsOf(statement)) {
      for (const output of call.outputs) add(output.variable, 'unknown');
      for (const argument of call.arguments) if (setsArgument(call.id, argument.name)) addVariable(argument.value, add);
    }
  });
  return assignments;
}

function addVariable(value: Expression, add: (name: string, assignment: Assignment) => void): void {
  const plain = value.kind === 'powerFx' ? plainExpression(value) : value;
  if (plain?.kind === 'variable') add(plain.name, 'unknown');
}

function addOwn(statement: Statement, add: (name: string, assignment: Assignment) => void): void {
  if (statement.kind === 'set') {
    const variable = variableOf(statement.target);
    if (variable !== undefined) add(variable, statement.target.kind === 'variable' ? statement.value : 'unknown');
  }
  if (statement.kind === 'loopForeach' || statement.kind === 'getLastError') add(statement.variable, 'unknown');
  if (statement.kind === 'loopFrom' && statement.variable !== undefined) add(statement.variable, 'unknown');
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
