import type { Statement } from '@tandem/desktop-flow';
import { markRow, type Surroundings } from './surroundings.ts';
import type { Unit } from './unit.ts';

/** Notes where the END row of a statement with a body is; a statement whose END is missing has none. */
export function markEnd(unit: Unit, around: Surroundings, statement: Statement): void {
  if ('close' in statement && statement.close !== undefined) markRow(unit, around, lastRowOf(statement));
}

/** The last row of the statements, 0 when there are none. */
export function lastRowIn(statements: readonly Statement[]): number {
  const last = statements.at(-1);
  return last === undefined ? 0 : lastRowOf(last);
}

/** Its END row, or the last row that stands in it. */
function lastRowOf(statement: Statement): number {
  if (!('statements' in statement)) return statement.row;
  const bodies = [statement, ...branchesOf(statement)];
  const last = bodies.reduce((row, body) => Math.max(row, body.row, lastRowIn(body.statements)), statement.row);
  return statement.close === undefined ? last : last + 1;
}

function branchesOf(statement: Extract<Statement, { readonly statements: readonly Statement[] }>) {
  const otherwise = 'otherwise' in statement && statement.otherwise !== undefined ? [statement.otherwise] : [];
  if (statement.kind === 'if') return [...statement.elseIfs, ...otherwise];
  return statement.kind === 'switch' ? [...statement.cases, ...otherwise] : [];
}
