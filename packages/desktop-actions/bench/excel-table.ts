import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileScript, type Program, runProgram, type Sleep } from '@tandem/desktop-engine';
import { type Clock, JsonObject } from '@tandem/kernel';
import { Workbook } from '@tandem/office-files';
import { actionsFor } from '../src/index.ts';

/** What it takes to read a large table from a workbook, filter and sort it, and write it to a new one. */
export interface ExcelTableTimes {
  /** Of the table that is read; it has ten columns. */
  readonly rows: number;
  readonly writtenRows: number;
  readonly totalMs: number;
  readonly openMs: number;
  readonly readMs: number;
  readonly filterMs: number;
  readonly sortMs: number;
  readonly writeMs: number;
  readonly saveMs: number;
  /** Memory of the process at its end. */
  readonly residentBytes: number;
  readonly fileBytes: number;
}

export interface ExcelTableOptions {
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Default 100,000. */
  readonly rows?: number;
}

const DEFAULT_ROWS = 100_000;
const COLUMNS = 10;
const STEPS = ['open', 'read', 'filter', 'sort', 'write', 'save'] as const;

const SCRIPT = `@INPUT Source : { 'Type': 'String' }
@INPUT Target : { 'Type': 'String' }
@OUTPUT Written : { 'Type': 'Numeric' }
Excel.LaunchExcel.LaunchAndOpen Path: Source ReadOnly: True Instance=> Excel
Logging.LogMessage Message: 'open'
Excel.ReadFromExcel.ReadAllCells Instance: Excel FirstLineIsHeader: True RangeValue=> Rows
Logging.LogMessage Message: 'read'
Variables.FilterDataTable DataTable: Rows FilterParameters: { ^['Column', 'Operator', 'Value'], ['Column5', 'Greater than (>)', 100] } FilteredDataTable=> Found
Logging.LogMessage Message: 'filter'
Variables.SortDataTable.SortWithColumnName DataTable: Found ColumnName: 'Column6' Order: Variables.SortDirection.Descending
Logging.LogMessage Message: 'sort'
Excel.LaunchExcel.Launch Instance=> Report
Excel.WriteToExcel.WriteCell Instance: Report Value: Found Column: 'A' Row: 2
Logging.LogMessage Message: 'write'
Excel.CloseExcel.CloseAndSaveAs Instance: Report DocumentFormat: Excel.ExcelFormat.OpenXmlWorkbook DocumentPath: Target
Logging.LogMessage Message: 'save'
SET Written TO Found.RowsCount
`;

/** @throws Error when the flow fails */
export async function measureExcelTable(options: ExcelTableOptions): Promise<ExcelTableTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-bench-'));
  try {
    const rows = options.rows ?? DEFAULT_ROWS;
    const [source, target] = [join(folder, 'source.xlsx'), join(folder, 'target.xlsx')];
    await writeFile(source, sourceWorkbook(rows));
    const { writtenRows, times, totalMs } = await run(await compiled(), { source, target }, options);
    if (!existsSync(target) || Workbook.open(await readFile(target)).worksheets.length !== 1)
      throw new Error('The flow wrote no workbook.');
    const [openMs = 0, readMs = 0, filterMs = 0, sortMs = 0, writeMs = 0, saveMs = 0] = STEPS.map((step) => times.get(step) ?? 0);
    const { size } = await stat(target);
    const residentBytes = process.memoryUsage.rss();
    return { rows, writtenRows, totalMs, openMs, readMs, filterMs, sortMs, writeMs, saveMs, residentBytes, fileBytes: size };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Five columns of texts and five of numbers, under a header. */
function sourceWorkbook(rows: number): Uint8Array {
  const workbook = Workbook.create();
  const sheet = workbook.activeWorksheet;
  for (let row = 1; row <= rows + 1; row++)
    for (let column = 1; column <= COLUMNS; column++) {
      const seed = (row * 7919 + column * 104_729) % 10_007;
      const isText = row === 1 || column % 2 === 0;
      const text = row === 1 ? `Column${column}` : `text ${seed}`;
      sheet.write(row, column, { input: isText ? { kind: 'text', text } : { kind: 'number', number: seed / 8 } });
    }
  return workbook.save();
}

async function compiled(): Promise<Program> {
  const program = compileScript(SCRIPT, await actionsFor([SCRIPT]));
  if (program.ok) return program.value;
  throw new Error(`The flow of the benchmark has faults: ${program.error.map(({ message }) => message).join(' ')}`);
}

interface Measured {
  readonly writtenRows: number;
  readonly totalMs: number;
  readonly times: ReadonlyMap<string, number>;
}

async function run(program: Program, files: { source: string; target: string }, { clock, sleep }: ExcelTableOptions): Promise<Measured> {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const context = { clock, log: quiet, signal: new AbortController().signal };
  const times = new Map<string, number>();
  const started = clock.now();
  let before = started;
  const inputs = JsonObject.of([
    ['Source', files.source],
    ['Target', files.target],
  ]);
  const onLog = (entry: unknown): void => {
    const step = STEPS.find((name) => JSON.stringify(entry).includes(`"${name}"`));
    if (step === undefined || times.has(step)) return;
    times.set(step, clock.now() - before);
    before = clock.now();
  };
  const result = await runProgram(context, program, { inputs, sleep, onLog });
  if (result.status !== 'Succeeded') throw new Error(`The flow of the benchmark failed: ${JSON.stringify(result)}`);
  return { writtenRows: Number(result.outputs.get('Written')), totalMs: clock.now() - started, times };
}
