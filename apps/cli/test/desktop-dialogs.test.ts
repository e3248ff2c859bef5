import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runTandem, tempFile } from './run-tandem.ts';

const LAUNCHER = fileURLToPath(new URL('../bin/tandem.js', import.meta.url));
const SCRIPT = `@OUTPUT Name : { 'Type': 'String' }
@OUTPUT Pressed : { 'Type': 'String' }
Display.InputDialog Title: $'''Who''' Message: $'''Your name?''' DefaultValue: $'''Ada''' UserInput=> Name
Display.ShowMessageDialog.ShowMessage Message: $'''Go on?''' Buttons: Display.Buttons.YesNo ButtonPressed=> Pressed
`;

test('without a terminal a dialog fails, and the message says how it would not', async () => {
  const { code, notes } = await runTandem(['desktop', 'run', tempFile('ask.robin', SCRIPT)]);
  expect(code).toBe(1);
  expect(notes).toContain('DialogUnavailableError');
  expect(notes).toContain('--dialogs default');
});

test('dialogs get their default answers when they are asked to', async () => {
  const { code, out } = await runTandem(['desktop', 'run', tempFile('ask.robin', SCRIPT), '--dialogs', 'default']);
  expect([code, out]).toEqual([0, expect.stringContaining('Name = "Ada"\nPressed = "Yes"')]);
});

test('another word for --dialogs is refused', async () => {
  expect((await runTandem(['desktop', 'run', tempFile('ask.robin', SCRIPT), '--dialogs', 'maybe'])).code).toBe(2);
});

test.skipIf(process.platform !== 'linux')('in a terminal the dialogs are asked there', { timeout: 30_000 }, async () => {
  // script(1) gives the command a terminal of its own.
  const command = `'${process.execPath}' '${LAUNCHER}' desktop run '${tempFile('ask.robin', SCRIPT)}'`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = ['Grace\r', 'n\r'];
  child.stdout.on('data', (part: Buffer) => {
    if (/\]: /.test(part.toString())) child.stdin.write(answers.shift() ?? '');
  });
  const [out] = await Promise.all([text(child.stdout), once(child, 'close')]);
  expect(out).toContain('Your name?');
  expect(out).toMatch(/Name = "Grace"\s+Pressed = "No"/);
});
