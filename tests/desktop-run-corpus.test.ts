import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assembled, corpusFlows, corpusScript } from '../packages/desktop-actions/test/corpus-flows.ts';
import { TandemProcess } from './support/tandem-process.ts';

const LAB = 'Onto-IQ__modules_02-file-management_scripts_02-file-management.robin';
const READER = {
  files: 'AgniusBartninkas__src_flows_config-reader-local-connectors_source_',
  inputs: { Input_ConfigType: 'String', Input_ConfigPath: 'String', Input_ConfigAddress: 'String', Input_ProjectName: 'String' },
  outputs: { Output_Status: 'Numeric', Output_ConfigObject: 'CustomObject' },
  before: "SET Output_ConfigObject TO {{ }}\nSET ErrorMessage TO ''",
  subflows: { ConvertTabularConfigToCustomObject: 'EXIT FUNCTION' },
} as const;

describe.skipIf(corpusFlows.length === 0)('tandem desktop run, with flows of others', { timeout: 60_000 }, () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'tandem-home-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  function put(path: string, content: string): string {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
    return join(home, path);
  }

  async function run(script: string, inputs: object): Promise<{ readonly exitCode: number | null; readonly printed: unknown }> {
    const words = ['desktop', 'run', put('flow.robin', script), '--json', '--inputs', JSON.stringify(inputs)];
    const tandem = TandemProcess.start(words, { HOME: home });
    const { exitCode } = await tandem.ended(50_000);
    return { exitCode, printed: JSON.parse(tandem.lines.join('\n')) };
  }

  test('files on drive C are counted and copied', async () => {
    const lab = 'drive_c/PAD-Labs/working/lab02';
    for (const name of ['a.csv', 'b.txt', 'c.bin']) put(`${lab}/inbox/${name}`, name);
    mkdirSync(join(home, lab, 'archive'));
    expect(await run(corpusScript(LAB), {})).toMatchObject({ exitCode: 0, printed: { status: 'Succeeded' } });
    expect(readFileSync(join(home, lab, 'summary.txt'), 'utf16le')).toBe('\uFEFFCSV=1 ; TXT=1 ; IGNORED=1 ;  Done\r\n');
  });

  test('settings are read, and what is not there is told', async () => {
    const script = assembled(READER);
    const path = put('config.json', '{"Retries": 3}');
    const found = await run(script, { Input_ConfigType: 'JSON', Input_ConfigPath: path });
    expect(found.printed).toMatchObject({ status: 'Succeeded', outputs: { Output_Status: 200, Output_ConfigObject: { Retries: 3 } } });
    const lost = await run(script, { Input_ConfigType: 'JSON', Input_ConfigPath: 'none.json' });
    expect(lost.printed).toMatchObject({ status: 'Succeeded', outputs: { Output_Status: 500 } });
  });
});
