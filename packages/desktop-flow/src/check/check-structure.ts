import type { DesktopFlow, Statement } from '../tree.ts';
import { type Place, walkStatements } from '../walk.ts';
import { type Findings, firstLineOf, isWholeFlow, pathOf } from './findings.ts';

const LOOPS: ReadonlySet<Statement['kind']> = new Set<Statement['kind']>(['loopFrom', 'loopForeach', 'loopWhile']);
const HANDLER_ONLY: ReadonlySet<Statement['kind']> = new Set<Statement['kind']>([
  'throwError',
  'nextAction',
  'repeatBlock',
  'repeatAction',
]);
/** What the designer offers inside error handling. */
const IN_HANDLERS: ReadonlySet<Statement['kind']> = new Set<Statement['kind']>([
  ...HANDLER_ONLY,
  'set',
  'call',
  'goto',
  'comment',
  'unparsed',
]);

/** Statements in places where they can't stand. */
export function checkStructure(flow: DesktopFlow, findings: Findings): void {
  const isWhole = isWholeFlow(flow);
  walkStatements(flow, (statement, place) => {
    const message = misplaced(statement, place);
    const where = { range: firstLineOf(statement), path: pathOf(statement, place) };
    if (message !== undefined) findings.error({ code: 'MisplacedStatement', message, ...where });
    if (statement.kind === 'exitFunction' && isWhole && place.subflow === flow.main) {
      findings.warning({
        code: 'ExitFunctionInMain',
        message: 'EXIT FUNCTION in Main ends the flow. Write EXIT if that is meant.',
        ...where,
      });
    }
    checkAnnotations(statement, place, findings);
    checkElseIfs(statement, place, findings);
  });
  checkRegions(flow, findings);
}

function misplaced(statement: Statement, place: Place): string | undefined {
  const { kind } = statement;
  if (kind === 'exitLoop' || kind === 'nextLoop') {
    return place.parents.some((parent) => LOOPS.has(parent.kind)) ? undefined : 'This statement is only possible inside a LOOP. Remove it.';
  }
  if (place.handler !== undefined && !IN_HANDLERS.has(kind)) {
    return 'Error handling can only set variables, call subflows, jump, retry or throw. Move this statement to a subflow and CALL it.';
  }
  if (place.handler === undefined && HANDLER_ONLY.has(kind))
    return 'This statement is only possible in ON ERROR or ON BLOCK ERROR. Remove it.';
  return kind === 'repeatBlock' && place.handler !== 'block'
    ? 'REPEAT BLOCK is only possible in ON BLOCK ERROR. Write REPEAT ACTION.'
    : undefined;
}

function checkAnnotations(statement: Statement, place: Place, findings: Findings): void {
  const [annotation] = statement.annotations;
  if (annotation === undefined || statement.kind !== 'comment') return;
  const message = 'The original designer refuses an annotation before a comment. Remove it, or move it before a statement.';
  findings.warning({ code: 'MisplacedAnnotation', message, range: annotation.range, path: pathOf(statement, place) });
}

function checkElseIfs(statement: Statement, place: Place, findings: Findings): void {
  if (statement.kind !== 'if') return;
  for (const branch of statement.elseIfs) {
    if (branch.condition.kind !== 'actionCall') continue;
    const message = 'An action is no condition of ELSE IF. Put an IF with the action into an ELSE.';
    findings.error({
      code: 'ActionInElseIf',
      message,
      range: branch.condition.range,
      path: pathOf(statement, place, branch.condition.range),
    });
  }
}

function checkRegions(flow: DesktopFlow, findings: Findings): void {
  for (const subflow of [flow.main, ...flow.subflows]) {
    const open: Statement[] = [];
    const report = (statement: Statement, message: string) =>
      findings.warning({ code: 'UnpairedRegion', message, range: statement.range, path: `${subflow.name}:${statement.row}` });
    for (const statement of subflow.statements) {
      if (statement.kind === 'region') open.push(statement);
      if (statement.kind === 'endRegion' && open.pop() === undefined) report(statement, 'This **ENDREGION closes no region. Remove it.');
    }
    for (const statement of open) report(statement, 'This region is not closed. Add **ENDREGION after its last statement.');
  }
}
