import { type Branch, parseDesktopFlow, type Statement, walkStatements } from '@tandem/desktop-flow';

type Row = Pick<Branch, 'row' | 'source'>;

/**
 * The step that the designer shows for each line of a script, line by line. Each subflow counts from 1; lines that begin no step
 * (blank lines, annotations, error handlers) have none, nor have END lines, though they count.
 */
export function scriptSteps(script: string): readonly (number | undefined)[] {
  const stepAt = new Map(rowsOf(script).map(({ row, source }) => [source?.range.start, row]));
  let start = 0;
  return script.split('\n').map((line) => {
    const indent = line.length - line.trimStart().length;
    const step = stepAt.get(start + indent);
    start += line.length + 1;
    return step;
  });
}

function rowsOf(script: string): readonly Row[] {
  const rows: Row[] = [];
  const handling = new Set<Statement>();
  walkStatements(parseDesktopFlow(script).flow, (statement, { handler, parents }) => {
    if (handler !== undefined || parents.some((parent) => handling.has(parent))) handling.add(statement);
    else rows.push(statement, ...branchesOf(statement));
  });
  return rows;
}

function branchesOf(statement: Statement): readonly Row[] {
  if (statement.kind !== 'if' && statement.kind !== 'switch') return [];
  const branches = statement.kind === 'if' ? statement.elseIfs : statement.cases;
  return statement.otherwise === undefined ? branches : [...branches, statement.otherwise];
}
