import type { DesktopFlow, Expression, Statement } from '../tree.ts';
import { walkStatements } from '../walk.ts';
import { actionCallsOf } from '../walk-expressions.ts';

/** What sets a variable: the value of a SET, or something else whose value isn't known. */
export type Assignment = Expression | 'unknown';

/** All assignments of a flow by the name of the variable in lower case; variables are global to the flow. */
export function collectAssignments(flow: DesktopFlow): ReadonlyMap<string, readonly Assignment[]> {
  const assignments = new Map<string, Assignment[]>();
  const add = (name: string, assignment: Assignment) => {
    const known = assignments.get(name.toLowerCase());
    if (known === undefined) assignments.set(name.toLowerCase(), [assignment]);
    else known.push(assignment);
  };
  for (const header of flow.headers) if (header.kind === 'input' || header.kind === 'output') add(header.name, 'unknown');
  walkStatements(flow, (statement) => {
    addOwn(statement, add);
    for (const call of actionCallsOf(statement)) {
      for (const output of call.outputs) add(output.variable, 'unknown');
      for (const argument of call.arguments)
        if (setsArgument(call.id, argument.name) && argument.value.kind === 'variable') add(argument.value.name, 'unknown');
    }
  });
  return assignments;
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
