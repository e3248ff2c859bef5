import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reportDesktopFlows } from '../src/desktop/check-desktop-flow.ts';
import { reportLines } from '../src/desktop/check-report.ts';
import { openOneFlow } from '../src/desktop/open-flows.ts';
import { faultLines } from '../src/desktop/script-faults.ts';
import { onTerminal, runTandem, tempFile } from './run-tandem.ts';

const SCRIPT = "SET A TO $'''1'''\r\nNew.Thing A: 1\r\n";

const LAUNCHER = fileURLToPath(new URL('../bin/tandem.js', import.meta.url));
const NOBODY = 65_534;
/** Root may read everything. */
const NOT_ROOT = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

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

  test('check shows no control characters of names and paths on a terminal', async () => {
    const row = { name: 'a\u001b]0;owned\u0007\r\nb\u009b2J', definition: "SET A TO 1\nNew.Thing A: $'''\u001b[2J'''" };
    const { out } = await onTerminal(['desktop', 'check', tempFile('rows.json', JSON.stringify([row]))]);
    expect(out).toContain('(a\ufffd]0;owned\ufffd\ufffd\ufffdb\ufffd2J): ok, 2 statements');
    expect(out.replaceAll(/\r?\n/g, '')).not.toMatch(/\p{Cc}/u);
  });

  test('check tells of an action that cannot run here beside an unknown one that begins like it', async () => {
    const file = tempFile('flow.robin', 'Outlook.Launch Instance=> E\nOutlook.LaunchMore Instance=> F\n');
    expect((await onTerminal(['desktop', 'check', file])).out.split(/\r?\n/)).toEqual([
      expect.stringContaining('There is no action Outlook.LaunchMore.'),
      `${file}: warning: Outlook.Launch cannot run here; the flow fails when it gets there.`,
      `${file}: ok, 2 statements, 2 actions that cannot run here`,
      '1 flow checked, 0 errors, 2 warnings; 2 actions in 1 flow cannot run here',
    ]);
  });

  test('check names the file of a folder that is too large to read', async () => {
    const huge = tempFile('huge.txt', '');
    truncateSync(huge, 3_000_000_000);
    const { code, out } = await runTandem(['desktop', 'check', dirname(huge)]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: [{ code: 'FileUnreadable', message: expect.stringMatching(/huge\.txt cannot be read: .* 1000 MB/) }],
    });
  });

  test.each([
    ['a variable that nothing sets', 'SET X TO Missing', 'VariableNeverSet'],
    ['a subflow that is not there', 'CALL Gone', 'UnknownSubflow'],
    ['an argument without which the action cannot run', 'File.ReadTextFromFile.ReadText Content=> C', 'ArgumentMissing'],
    ['a date that there is not', 'SET D TO d"2024-13-41 99:00:00"', 'ExpressionInvalid'],
  ])('check says of %s that the flow cannot run, as run does', async (_, script, code) => {
    const [report] = await reportDesktopFlows(tempFile('flow.robin', script));
    expect(report).toMatchObject({
      ok: false,
      diagnostics: expect.arrayContaining([expect.objectContaining({ code, severity: 'error' })]),
    });
  });

  test('check names the file of a folder in which a fault is', async () => {
    const main = tempFile('main.txt', 'CALL SetIt\n');
    writeFileSync(join(dirname(main), 'set-it.txt'), "SET x TO 'folder'\nCALL Nowhere\n");
    const [report] = await reportDesktopFlows(dirname(main));
    expect(report === undefined ? [] : reportLines(report)).toContain(
      `${join(dirname(main), 'set-it.txt')}:2:1: error: There is no subflow Nowhere. Add it, or change the name. [UnknownSubflow]`,
    );
  });

  test('check names a folder that it may not read', () => {
    const main = tempFile('main.txt', 'WAIT 1\n');
    const closed = join(dirname(main), 'closed');
    mkdirSync(closed, { mode: 0 });
    chmodSync(dirname(main), 0o755);
    const { stdout } = spawnSync(process.execPath, [LAUNCHER, 'desktop', 'check', dirname(main)], { encoding: 'utf8', ...NOT_ROOT });
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'FileUnreadable', message: `The folder ${closed} cannot be read: it is not yours to read.` }],
    });
  });

  test('a refusal shows no control characters of names and texts', () => {
    const file = tempFile('rows.json', rows('a\u001b[2J', 'b'));
    expect(() => openOneFlow(file, undefined)).toThrow(/^[^\p{Cc}]*$/u);
    const fault = { code: 'X', severity: 'error', message: 'no \u001b[2J', range: { start: 0, end: 1 } } as const;
    expect(faultLines({ file: 'a\u0007', text: 'x' }, [fault])).toEqual(['a\ufffd:1:1 X: no \ufffd[2J']);
  });

  test('format takes the flow of a file by its name', async () => {
    const file = tempFile('rows.json', rows('Pay', 'Ask'));
    expect(await runTandem(['desktop', 'format', file, '--flow', 'Ask'])).toMatchObject({
      code: 0,
      out: "SET A TO $'''1'''\nNew.Thing A: 1",
    });
    expect((await runTandem(['desktop', 'format', file])).notes).toContain('Choose one with --flow: "Pay", "Ask".');
    expect((await runTandem(['desktop', 'format', tempFile('none.json', '[]')])).notes).toContain('holds no desktop flow. Give a script');
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

describe('tandem desktop run, of what was copied from the designer,', { timeout: 60_000 }, () => {
  test('takes values for variables that nothing sets, and names those that are left', async () => {
    const main = tempFile('main.txt', "CALL Show\nEXIT Code: 1 ErrorMessage: $'''%Who% %Count + 1% %List[1]%'''\n");
    writeFileSync(join(dirname(main), 'show.txt'), "SET who TO $'''dear %who%'''\n");
    const refused = await runTandem(['desktop', 'run', dirname(main), '--inputs', '{"Count": 2}']);
    expect(refused).toMatchObject({ code: 1, notes: expect.stringMatching(/variable 'List'.*\n.*--inputs '\{"List":"…"\}'/) as unknown });
    const inputs = '{"WHO": "Mara", "Count": 2, "List": ["a", "b"]}';
    expect((await runTandem(['desktop', 'run', dirname(main), '--inputs', inputs])).notes).toContain('dear Mara 3 b');
    const unknown = await runTandem(['desktop', 'run', dirname(main), '--inputs', '{"Count": 2, "List": [], "Nobody": 1}']);
    expect(unknown.notes).toContain('no input "Nobody", and no variable of that name. Its inputs are "Count", "List"');
  });

  test('says that nothing was run where there are only subflows, and runs the one that is chosen', async () => {
    const script = "# note\nFUNCTION A GLOBAL\nSET x TO 1\nEND FUNCTION\nFUNCTION 'B 2' GLOBAL\nEXIT Code: 3\nEND FUNCTION\n";
    const file = tempFile('subs.txt', script);
    const nothing = await runTandem(['desktop', 'run', file]);
    expect(nothing).toMatchObject({ code: 1, out: '', notes: expect.stringContaining('Nothing was run') as unknown });
    expect(nothing.notes).toContain('--subflow: "A", "B 2".');
    expect(await runTandem(['desktop', 'run', file, '--subflow', 'a'])).toMatchObject({ code: 0, out: 'Succeeded after 1 action' });
    expect((await runTandem(['desktop', 'run', file, '--subflow', 'B 2'])).notes).toContain('at B 2:1');
    expect((await runTandem(['desktop', 'run', file, '--subflow', 'C'])).notes).toContain('It has "A", "B 2".');
  });

  test('runs up to an action that is not supported', async () => {
    const script = 'IF False THEN\nUIAutomation.Click Element: e\nEND\nSET x TO 1\nWebAutomation.GoBack BrowserInstance: b\n';
    const { code, notes, out } = await runTandem(['desktop', 'run', tempFile('flow.txt', script)]);
    expect([code, out]).toEqual([1, 'Failed after 3 actions']);
    expect(notes).toMatch(/ActionUnsupportedError at Main:5: .*'WebAutomation\.GoBack'.*needs a browser/);
  });
});

test('tandem desktop check says that a text comes from a web page', async () => {
  const { out } = await runTandem(['desktop', 'check', tempFile('flow.txt', 'SET A TO 1\nIF A &lt; 2 THEN\nEND\n')]);
  expect(JSON.parse(out)).toMatchObject({ ok: false, diagnostics: [{ code: 'CopiedFromWebPage', line: 2, column: 6 }, { line: 2 }] });
});
