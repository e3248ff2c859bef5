import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { isImplemented } from '@tandem/desktop-flow/catalogue/implemented';
import { describe, expect, test } from 'vitest';
import {
  copySteps,
  formOfErrorHandling,
  formOfStep,
  handlingOfForm,
  listScreens,
  listVariables,
  moveSteps,
  openDocument,
  pasteSteps,
  printDocument,
  printSteps,
  problemsOf,
  record,
  removeSteps,
  rowsOf,
  setErrorHandling,
  startHistory,
  statementOf,
  subflowsOf,
  undo,
} from '../../src/desktop-flow/index.ts';
import { msAtWork } from '../time-at-work.ts';

const CORPUS = new URL('../../../../../shared/corpus/', import.meta.url);
const FLOWS = new URL('desktop-flows/', CORPUS);
const hasCorpus = existsSync(FLOWS);

function readTexts(): readonly string[] {
  const flows = readdirSync(FLOWS).filter((name) => name.endsWith('.robin'));
  const probes = readFileSync(new URL('desktop-probes.ndjson', CORPUS), 'utf8').trim().split('\n').slice(1);
  return [
    ...flows.map((name) => readFileSync(new URL(name, FLOWS), 'utf8')),
    ...probes.map((line) => (JSON.parse(line) as { robin: string }).robin),
  ];
}

describe.skipIf(!hasCorpus)('real flows', () => {
  const texts = hasCorpus ? readTexts() : [];

  test('there are some', () => {
    expect(texts.length).toBeGreaterThan(500);
  });

  test('an unedited flow prints as it was stored', () => {
    for (const text of texts) expect(printDocument(openDocument(text))).toBe(text);
  });

  test('every step goes through its form and comes back the same', () => {
    let steps = 0;
    for (const text of texts) {
      for (const row of subflowsOf(openDocument(text)).flatMap(rowsOf)) {
        if (row.kind !== 'step' && row.kind !== 'block') continue;
        if (row.statement.kind === 'unparsed') continue;
        const form = formOfStep(row.statement, actionCatalogue);
        const back = statementOf(form);
        if (!back.ok) expect.fail(`${row.statement.source?.text}: ${JSON.stringify(back.error)}`);
        expect(printSteps([back.value], '\n')).toBe(printSteps([row.statement], '\n'));
        steps++;
      }
    }
    expect(steps).toBeGreaterThan(3000);
  });

  test('every error handling opens in its form and is saved unchanged', () => {
    let handlings = 0;
    for (const text of texts) {
      const document = openDocument(text);
      for (const subflow of subflowsOf(document)) {
        for (const { row, statement, kind, hasErrorHandling } of rowsOf(subflow)) {
          if (!hasErrorHandling || (kind !== 'step' && kind !== 'block')) continue;
          const handling = handlingOfForm(formOfErrorHandling(document, statement, actionCatalogue));
          if (!handling.ok) expect.fail(`${statement.source?.text}: ${JSON.stringify(handling.error)}`);
          const saved = setErrorHandling(document, { subflow: subflow.name, row }, handling.value);
          expect(saved.ok && printDocument(saved.value.document)).toBe(text);
          handlings++;
        }
      }
    }
    expect(handlings).toBeGreaterThan(100);
  });

  test('all steps of a subflow can be copied and pasted into an empty flow', () => {
    for (const text of texts) {
      const document = openDocument(text);
      const rows = rowsOf(document.flow.main).map((row) => row.row);
      const copied = rows.length === 0 ? undefined : copySteps(document, { subflow: 'Main', rows });
      if (copied?.ok !== true || document.faults.length > 0) continue;
      const pasted = pasteSteps(openDocument(''), { subflow: 'Main', row: 1 }, copied.value);
      const printed = pasted.ok ? printSteps(pasted.value.document.flow.main.statements, '\n') : pasted.error.message;
      expect(printed.split(/[\r\n]+/)).toEqual(printSteps(document.flow.main.statements, '\n').split(/[\r\n]+/));
    }
  });

  test('variables, problems and UI elements are found in reasonable time', () => {
    const start = msAtWork();
    for (const text of texts) {
      const document = openDocument(text);
      listVariables(document, { catalogue: actionCatalogue });
      problemsOf(document, actionCatalogue, isImplemented);
      listScreens(document);
    }
    expect(msAtWork() - start).toBeLessThan(10_000);
  });

  test('removing or moving one step touches no other line, and undo restores the exact text', () => {
    let edits = 0;
    for (const text of texts) {
      const document = openDocument(text);
      for (const subflow of subflowsOf(document)) {
        const rows = rowsOf(subflow);
        const row = rows[(text.length * 7) % Math.max(1, rows.length)];
        if (row === undefined) continue;
        const target = { subflow: subflow.name, row: 1 + ((text.length * 13) % rows.length) };
        const selection = { subflow: subflow.name, rows: [row.row] };
        for (const result of [removeSteps(document, selection), moveSteps(document, selection, target)]) {
          if (!result.ok) continue;
          edits++;
          const back = undo(record(startHistory(document), result.value, 'edit'));
          expect(back === undefined || printDocument(back.document) === text).toBe(true);
          expectNoLossBut(result.value.document.text, document.text, row.statement.source === undefined ? 0 : row.lastRow - row.row + 1);
        }
      }
    }
    expect(edits).toBeGreaterThan(500);
  });
});

/** All lines of the new text stand in the old one, and only as many are missing as belong to the rows. */
function expectNoLossBut(after: string, before: string, rowCount: number): void {
  const lines = Map.groupBy(
    after.split(/[\r\n]+/).map((line) => line.trim()),
    (line) => line,
  );
  for (const [line, copies] of lines) {
    const isThere = line === '' || before.split(line).length > copies.length;
    expect(isThere, line).toBe(true);
  }
  if (rowCount === 0) expect(after).toBe(before);
}
