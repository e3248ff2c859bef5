import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actionCatalogue } from '../src/catalogue/index.ts';
import { bodiesOf, checkDesktopFlow, parseDesktopFlow, printDesktopFlow, type Statement, walkStatements } from '../src/index.ts';

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
const FLOWS = new URL('desktop-flows/', CORPUS);
const hasCorpus = existsSync(FLOWS);

/** Files with lines that no designer could have written, and why. */
const BROKEN: Readonly<Record<string, string>> = {
  'Onto-IQ__modules_10-capstone-sales-ops_scripts_10-capstone-sales-ops.robin':
    'an END whose BLOCK line was lost when the file was edited by hand',
};

/** Verdicts of the designer that differ on purpose, and why. */
const OTHER_VERDICTS: Readonly<Record<string, string>> = {
  'E11-exit-function': 'a text of one subflow may be that of another subflow than Main',
  'F01-function': 'FUNCTION is refused on paste but valid in stored flows',
  'R23-text-to-int': 'the designer sees that a text is no number only when the flow runs',
};

interface Probe {
  readonly id: string;
  readonly robin: string;
  readonly outcome: 'clean' | 'errors' | 'rejected';
  readonly rows: number;
}

function readProbes(): Probe[] {
  const lines = readFileSync(new URL('desktop-probes.ndjson', CORPUS), 'utf8').trim().split('\n');
  return lines.slice(1).map((line) => JSON.parse(line) as Probe);
}

/** The rows of the designer that statements take. */
function countRows(statements: readonly Statement[]): number {
  return statements.reduce((rows, statement) => {
    const bodies = bodiesOf(statement);
    const branches = Math.max(0, bodies.length - 1);
    const end = bodies.length === 0 ? 0 : 1;
    return rows + 1 + branches + end + bodies.reduce((sum, body) => sum + countRows(body), 0);
  }, 0);
}

describe.skipIf(!hasCorpus)('flows copied from the designer', () => {
  const files = hasCorpus ? readdirSync(FLOWS).filter((name) => name.endsWith('.robin')) : [];

  test('there are 104 of them', () => {
    expect(files).toHaveLength(104);
  });

  test.each(files)('%s parses whole and prints back byte for byte', (file) => {
    const text = readFileSync(new URL(file, FLOWS), 'utf8');
    const { flow, diagnostics } = parseDesktopFlow(text);
    const unparsed: string[] = [];
    walkStatements(flow, (statement) => {
      if (statement.kind === 'unparsed') unparsed.push(statement.source?.text ?? '');
    });
    expect(printDesktopFlow(flow)).toBe(text);
    expect(unparsed).toHaveLength(file in BROKEN ? 1 : 0);
    expect(diagnostics).toHaveLength(file in BROKEN ? 1 : 0);
  });
});

describe.skipIf(!hasCorpus)('scripts with the verdict of the designer', () => {
  const probes = hasCorpus ? readProbes() : [];

  test('all print back byte for byte', () => {
    const changed = probes.filter(({ robin }) => printDesktopFlow(parseDesktopFlow(robin).flow) !== robin);
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  test('those that it took have as many rows here', () => {
    const clean = probes.filter(({ outcome }) => outcome === 'clean');
    const other = clean.filter(({ robin, rows }) => countRows(parseDesktopFlow(robin).flow.main.statements) !== rows);
    expect(clean.length).toBeGreaterThan(300);
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  test('the checker has faults for those that it refused or marked, and none for the others', () => {
    const other = probes.filter(({ robin, outcome }) => {
      const isClean = checkDesktopFlow(parseDesktopFlow(robin), actionCatalogue).length === 0;
      return isClean !== (outcome === 'clean');
    });
    expect(other.map(({ id }) => id)).toEqual(Object.keys(OTHER_VERDICTS));
  });
});
