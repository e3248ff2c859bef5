import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

beforeEach(() => {
  mkdirSync(join(home.path, 'bin'));
  vi.stubEnv('PATH', join(home.path, 'bin'));
  vi.stubEnv('XDG_DATA_HOME', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/**
 * A stand-in for a program of the machine, which writes down how it was called: the real ones would use paper, make noise and switch the
 * machine off.
 */
function standIn(name: string, body = ''): void {
  const text = `#!/bin/sh\nprintf '%s\\n' "$0" "$@" >> "$HOME/calls"\n${body}\n`;
  writeFileSync(join(home.path, 'bin', name), text, { mode: 0o700 });
}

function calls(): readonly string[] {
  const path = join(home.path, 'calls');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replace(`${home.path}/`, ''));
}

describe.skipIf(process.platform !== 'linux')('printers', () => {
  it('GetDefaultPrinter gives the name', async () => {
    standIn('lpstat', "echo 'system default destination: Office_2'");

    expect((await runFlow('Workstation.GetDefaultPrinter PrinterName=> p\nSET Out TO [p]')).outputs).toEqual({ Out: ['Office_2'] });
  });

  it('SetDefaultPrinter chooses it', async () => {
    standIn('lpoptions');

    expect((await runFlow("Workstation.SetDefaultPrinter PrinterName: 'Office_2'")).status).toBe('Succeeded');
    expect(calls()).toEqual(['bin/lpoptions', '-d', 'Office_2']);
  });

  it('PrintDocument sends the file, whatever its name', async () => {
    standIn('lp');
    writeFileSync(join(home.path, '-o ä.pdf'), '');

    expect((await runFlow("Workstation.PrintDocument DocumentPath: '-o ä.pdf'")).status).toBe('Succeeded');
    expect(calls()).toEqual(['bin/lp', '--', '-o ä.pdf']);
  });

  it('PrintDocument makes a PDF of an office document first', async () => {
    standIn('lp', 'test -s "$2"');
    standIn('soffice', 'for last; do :; done; while [ "$1" != --outdir ]; do shift; done; echo pdf > "$2/letter.pdf"');
    writeFileSync(join(home.path, 'letter.docx'), '');

    expect((await runFlow("Workstation.PrintDocument DocumentPath: 'letter.docx'")).status).toBe('Succeeded');
    expect(calls().at(-1)).toMatch(/letter\.pdf$/);
  });

  it.each([
    ['GetDefaultPrinter PrinterName=> p', 'GetDefaultPrinterError', 'Install cups-client'],
    ["SetDefaultPrinter PrinterName: 'a'", 'SetDefaultPrinterError', 'Install cups-client'],
    ["SetDefaultPrinter PrinterName: '-x'", 'SetDefaultPrinterError', 'no name of a printer'],
    ["PrintDocument DocumentPath: 'none.pdf'", 'FileNotFoundError', 'does not exist'],
    ["PrintDocument DocumentPath: 'calls.txt'", 'PrintDocumentError', 'Install cups-client'],
  ])('%s without it raises %s', async (call, code, message) => {
    writeFileSync(join(home.path, 'calls.txt'), '');

    expect(await runFlow(`Workstation.${call}`)).toMatchObject({ error: { code, message: expect.stringContaining(message) } });
  });

  it('what the program says is in the message', async () => {
    standIn('lpstat', "echo 'no system default destination'");
    standIn('lpoptions', "echo 'lpoptions: Unknown printer or class.' >&2; exit 1");

    expect(await runFlow('Workstation.GetDefaultPrinter PrinterName=> p')).toMatchObject({ error: { code: 'GetDefaultPrinterError' } });
    expect(await runFlow("Workstation.SetDefaultPrinter PrinterName: 'b'")).toMatchObject({
      error: { code: 'SetDefaultPrinterError', message: expect.stringContaining('Unknown printer') },
    });
  });
});

describe.skipIf(process.platform !== 'linux')('PlaySound', () => {
  it('plays a WAV file', async () => {
    standIn('aplay');
    writeFileSync(join(home.path, 'a.wav'), 'RIFF....WAVEfmt ');

    expect((await runFlow("Workstation.PlaySound.PlaySound WavFile: 'a.wav'")).status).toBe('Succeeded');
    expect(calls()).toEqual(['bin/aplay', 'a.wav']);
  });

  it.each([
    ["PlaySound WavFile: 'none.wav'", 'FileNotFoundError'],
    ["PlaySound WavFile: 'b.wav'", 'InvalidSoundFileError'],
    ["PlaySound WavFile: 'c.wav'", 'PlaySoundError'],
    ['PlaySystemSound SystemSound: System.SystemSound.Beep', 'PlaySoundError'],
  ])('%s raises %s', async (call, code) => {
    writeFileSync(join(home.path, 'b.wav'), 'ID3');
    writeFileSync(join(home.path, 'c.wav'), 'RIFF....WAVE');

    expect(await runFlow(`Workstation.PlaySound.${call}`)).toMatchObject({ error: { code } });
  });
});

describe.skipIf(process.platform !== 'linux')('ShutdownComputer', () => {
  it.each([
    ['Shutdown', ['poweroff']],
    ['Restart Force: True', ['reboot', '-i']],
    ['Hibernate', ['hibernate']],
    ['Sleep Force: False', ['suspend']],
  ])('%s', async (call, args) => {
    standIn('systemctl');

    expect((await runFlow(`Workstation.ShutdownComputer.${call}`)).status).toBe('Succeeded');
    expect(calls()).toEqual(['bin/systemctl', ...args]);
  });

  it('without the right to it raises ShutdownComputerError', async () => {
    standIn('systemctl', "echo 'Interactive authentication required.' >&2; exit 1");

    expect(await runFlow('Workstation.ShutdownComputer.Shutdown')).toMatchObject({
      error: { code: 'ShutdownComputerError', message: expect.stringContaining('authentication required') },
    });
  });
});

describe.skipIf(process.platform !== 'linux')('EmptyRecycleBin', () => {
  it('deletes what is in the trash, and nothing else', async () => {
    for (const folder of ['files/sub', 'info']) mkdirSync(join(home.path, '.local/share/Trash', folder), { recursive: true });
    writeFileSync(join(home.path, '.local/share/Trash/files/sub/a.txt'), '');
    writeFileSync(join(home.path, '.local/share/Trash/info/sub.trashinfo'), '');
    writeFileSync(join(home.path, 'kept.txt'), '');

    expect((await runFlow('Workstation.EmptyRecycleBin')).status).toBe('Succeeded');
    expect(existsSync(join(home.path, '.local/share/Trash/files/sub'))).toBe(false);
    expect(existsSync(join(home.path, '.local/share/Trash/info/sub.trashinfo'))).toBe(false);
    expect(existsSync(join(home.path, 'kept.txt'))).toBe(true);
  });

  it('is content with a trash that was never used', async () => {
    expect((await runFlow('Workstation.EmptyRecycleBin')).status).toBe('Succeeded');
  });
});
