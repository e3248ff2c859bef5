import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runTandem, tempFile } from './run-tandem.ts';

const SCRIPT = "SET A TO $'''1'''\r\nNew.Thing A: 1\r\n";

function rows(...names: readonly string[]): string {
  return JSON.stringify({ value: names.map((name) => ({ name, workflowid: name.toLowerCase(), definition: JSON.stringify(SCRIPT) })) });
}

describe('tandem desktop', () => {
  test('check has a line for each flow of a file', async () => {
    const { out } = await runTandem([
      'desktop',
      'check',
      tempFile('rows.json', rows('Pay', 'Ask')),
      tempFile('none.json', '{"value": []}'),
    ]);
    expect(out.split('\n').map((line) => JSON.parse(line))).toMatchObject([
      { flow: 'Pay', form: 'row', ok: true, statements: 2, unsupported: ['New.Thing'] },
      { flow: 'Ask', form: 'row', ok: true, statements: 2 },
      { ok: false, diagnostics: [{ code: 'NoDesktopFlow' }] },
    ]);
  });

  test('check reads a script in UTF-16', async () => {
    const { out } = await runTandem(['desktop', 'check', '-'], { input: '\0S\0E\0T\0 \0A\0 \0T\0O\0 \x001\0\n' });
    expect(JSON.parse(out)).toMatchObject({ ok: true, form: 'script', statements: 1, diagnostics: [] });
  });

  test('format takes the flow of a file by its name', async () => {
    const file = tempFile('rows.json', rows('Pay', 'Ask'));
    expect(await runTandem(['desktop', 'format', file, '--flow', 'Ask'])).toMatchObject({
      code: 0,
      out: "SET A TO $'''1'''\nNew.Thing A: 1",
    });
    expect((await runTandem(['desktop', 'format', file])).notes).toContain('Choose one with --flow: "Pay", "Ask".');
    expect((await runTandem(['desktop', 'format', tempFile('none.json', '[]')])).notes).toContain('holds no desktop flow');
  });
});

test('tandem desktop run takes the flow of a file by its name', async () => {
  const row = (name: string) => ({ name, definition: `@OUTPUT x : { 'Type': 'String' }\nSET x TO '${name}'` });
  const file = tempFile('rows.json', JSON.stringify([row('Pay'), row('Ask')]));
  expect(await runTandem(['desktop', 'run', file, '--flow', 'Ask'])).toMatchObject({ code: 0, out: expect.stringContaining('x = "Ask"') });
});

test('tandem desktop takes a folder with a script for each subflow', async () => {
  const main = tempFile('main.txt', "@OUTPUT x : { 'Type': 'String' }\nCALL SetIt\n");
  const folder = dirname(main);
  writeFileSync(join(folder, 'set-it.txt'), "SET x TO 'folder'\nCALL Nowhere\n");
  const { out } = await runTandem(['desktop', 'check', folder]);
  expect(JSON.parse(out)).toMatchObject({
    form: 'folder',
    statements: 3,
    diagnostics: [{ code: 'UnknownSubflow', file: 'set-it.txt', line: 2, column: 1 }],
  });
  expect((await runTandem(['desktop', 'run', folder])).notes).toContain(`${join(folder, 'set-it.txt')}:2:1 SubflowNotFound`);
  writeFileSync(join(folder, 'set-it.txt'), "SET x TO 'folder'\n");
  expect(await runTandem(['desktop', 'run', folder])).toMatchObject({ code: 0, out: expect.stringContaining('x = "folder"') });
});

const SOLUTIONS = fileURLToPath(new URL('../../../../shared/corpus/solutions/', import.meta.url));

test.skipIf(!existsSync(SOLUTIONS))('check reads the desktop flows of whole solutions', async () => {
  const files = readdirSync(SOLUTIONS).map((name) => `${SOLUTIONS}${name}`);
  const { out } = await runTandem(['desktop', 'check', ...files]);
  const reports = out.split('\n').map((line) => JSON.parse(line));
  expect(reports.map(({ flow, ok }) => [flow, ok])).toEqual([
    ['Perform Site Inspection', true],
    ['Woodgrove Funding Manager Draw', true],
    ['Perform Site Inspection', true],
    ['Woodgrove Funding Manager Draw', true],
    [undefined, false],
  ]);
});
