import { openDocument, type Row, rowsOf, subflowsOf } from '@tandem/designer-core/desktop-flow';
import { actionsFor } from '@tandem/desktop-actions';
import { compileScript, type Program } from '@tandem/desktop-engine';
import { expect, test } from 'vitest';

/** Every kind of row, and what the designer does not count as one: annotations, blank lines and error handlers. */
const SCRIPT = `@SENSITIVE: [secret]
@INPUT secret : { 'Type': 'String', 'IsOptional': True }

# a comment
@@note: 'an annotation'
SET n TO 0
**REGION r
/# a comment
of two lines #/
DISABLE SET n TO 1
IF n = 0 THEN
  Variables.IncreaseVariable Value: n IncrementValue: 1
  ON ERROR
    SET n TO 5
    CALL Work
  END
ELSE IF n = 1 THEN
ELSE
  SET n TO 2
END
**ENDREGION
DISABLE IF n = 1 THEN
  SET n TO 2
ELSE
  SET n TO 3
END
SWITCH n
  # before the first case
  CASE = 1
    SET n TO 3
  DEFAULT
    SET n TO 4
END
LOOP i FROM 1 TO 2
  LOOP FOREACH x IN [1]
    NEXT LOOP
  END
  EXIT LOOP
END
LOOP WHILE (n) < (0)
  DISABLE LOOP i FROM 1 TO 2
    SET n TO i
  END
END
BLOCK b
ON BLOCK ERROR all
  SET n TO 6
  NEXT ACTION
END
  WAIT 0
END
LABEL here
CALL Work
ERROR => e
IF False THEN
  GOTO here
END
EXIT Code: 0
FUNCTION Work GLOBAL
  # only a comment before
  SET n TO n + 1

  WAIT (FlowControl.IfSafeStop) FOR 1
  EXIT FUNCTION
END FUNCTION
`;

/** Rows that something is carried out for; the handlers of a BLOCK are carried out at its row. */
function isCarriedOut({ kind, statement, isDisabled }: Row): boolean {
  if (isDisabled || kind === 'region' || kind === 'endRegion' || kind === 'end' || kind === 'else' || kind === 'default') return false;
  if (statement.kind === 'block') return statement.handlers.length > 0;
  return kind === 'elseIf' || kind === 'case' || (statement.kind !== 'comment' && statement.kind !== 'label');
}

/** Rows but those inside something disabled: for them its own row stands. */
function isOutermost({ parents, isDisabled }: Row, rows: readonly Row[]): boolean {
  return !isDisabled || !parents.some((parent) => rows[parent - 1]?.isDisabled === true);
}

function linesOf({ instructions }: Program, subflow: string): readonly number[] {
  const lines = instructions.filter(({ site }) => site.subflow === subflow && site.line > 0).map(({ site }) => site.line);
  return [...new Set(lines)].sort((a, b) => a - b);
}

test('a run names the rows that the designer shows, and has a place for each of them', async () => {
  const program = compileScript(SCRIPT, await actionsFor([SCRIPT]));
  if (!program.ok) throw new Error(program.error.map(({ message }) => message).join(' '));
  const subflows = subflowsOf(openDocument(SCRIPT));

  expect(subflows.map(({ name }) => name)).toEqual(['Main', 'Work']);
  for (const subflow of subflows) {
    const rows = rowsOf(subflow);
    expect(linesOf(program.value, subflow.name)).toEqual(rows.filter(isCarriedOut).map(({ row }) => row));
    const code = program.value.subflows.get(subflow.name.toLowerCase()) ?? program.value.main;
    const ownRows = rows.filter((row) => isOutermost(row, rows) && !(row.isDisabled && row.row !== row.statement.row));
    expect(code.rows.map(({ row }) => row)).toEqual([...ownRows.map(({ row }) => row), rows.length + 1]);
  }
});
