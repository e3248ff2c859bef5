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
  'E02-block-repeat': 'the designer pastes the step and marks it; here the line can not be read, and the step is marked, too',
  'E11-exit-function': 'a text of one subflow may be that of another subflow than Main',
  'F01-function': 'FUNCTION is refused on paste but valid in stored flows',
  'R23-text-to-int': 'the designer sees that a text is no number only when the flow runs',
  'OB9-block-ifinside': 'a statement that error handling can not hold marks its step; the designer does so for actions, and refuses an IF',
};

/** What keeps the designer from pasting the whole text, though only one step of it is at fault. */
const REFUSING: ReadonlySet<string> = new Set([
  'ActionInElseIf',
  'DuplicateSubflow',
  'ExpectedExpression',
  'ExpectedKeyword',
  'ExpectedName',
  'InvalidAnnotation',
  'LonePercent',
  'MisplacedAnnotation',
  'MisplacedHeader',
  'MissingEnd',
  'PercentOutsideText',
  'ReservedName',
  'UnclosedText',
  'UnescapedQuote',
  'UnexpectedLine',
  'UnexpectedText',
  'UnknownStatement',
]);

interface Probe {
  readonly id: string;
  readonly robin: string;
  readonly outcome: 'clean' | 'errors' | 'rejected';
  readonly rows: number;
  /** What the designer says of the first steps with a fault. */
  readonly errors?: readonly string[];
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

  test('those that it took have as many rows here, those with marked steps, too', () => {
    const taken = probes.filter(({ outcome }) => outcome !== 'rejected');
    const other = taken.filter(({ robin, rows }) => countRows(parseDesktopFlow(robin).flow.main.statements) !== rows);
    expect(taken.length).toBeGreaterThan(330);
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  test('what it refuses, marks or takes is refused, marked or taken here', () => {
    const other = probes.filter((probe) => verdictOn(probe) !== probe.outcome);
    expect(other.map(({ id }) => id)).toEqual(Object.keys(OTHER_VERDICTS));
    expect(other.length / probes.length).toBeLessThan(0.02);
  });

  test('the names that its errors are about are those that are reported here', () => {
    const alike = probes.filter(({ id }) => !(id in OTHER_VERDICTS));
    const other = alike.filter((probe) => {
      const messages = checkDesktopFlow(parseDesktopFlow(probe.robin), actionCatalogue).map(({ message }) => message);
      return namesIn(probe.errors ?? []).some((name) => !messages.some((message) => message.includes(name)));
    });
    expect(probes.flatMap(({ errors = [] }) => errors).length).toBeGreaterThan(20);
    expect(other.map(({ id }) => id)).toEqual([]);
  });
});

function verdictOn({ robin }: Probe): Probe['outcome'] {
  const codes = checkDesktopFlow(parseDesktopFlow(robin), actionCatalogue).map(({ code }) => code);
  if (codes.length === 0) return 'clean';
  return codes.some((code) => REFUSING.has(code)) ? 'rejected' : 'errors';
}

/** The names of variables, subflows and properties in messages of the designer. */
function namesIn(errors: readonly string[]): readonly string[] {
  return errors.flatMap((error) => [...error.matchAll(/(?:Variable|Subflow|property|keyword) '([^']+)'/g)].map(([, name]) => name ?? ''));
}
