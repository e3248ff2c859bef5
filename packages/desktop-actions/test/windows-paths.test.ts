import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Guard } from '@tandem/desktop-engine';
import { describe, expect, it } from 'vitest';
import { placeOfWindowsPath } from '../src/machine/windows-path.ts';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

describe.skipIf(process.platform === 'win32')('paths of Windows on another system', () => {
  it.each([
    [`C:\\Users\\${userInfo().username.toUpperCase()}\\Documents\\a.txt`, () => join(home.path, 'Documents/a.txt')],
    ['c:/users/public/a b.txt', () => join(home.path, 'a b.txt')],
    ['C:\\Temp\\a.txt', () => join(tmpdir(), 'a.txt')],
    ['C:\\WINDOWS\\temp', () => tmpdir()],
    ['C:\\Temp\\..\\..\\etc\\passwd', () => undefined],
    ['C:\\Users\\somebody-else\\a.txt', () => undefined],
    ['\\\\server\\share\\a.txt', () => undefined],
    ['\\\\server', () => undefined],
  ])('%s', (path, place) => {
    expect(placeOfWindowsPath(path)).toBe(place());
  });

  it.each([
    ['D:\\in\\a.txt', 'drive_d', 'drive_d/in/a.txt'],
    ['d:a.txt', 'drive_d', 'drive_d/a.txt'],
    ['D:\\..\\..\\a.txt', 'drive_d', 'drive_d/a.txt'],
    ['\\\\?\\D:\\a.txt', 'drive_d', 'drive_d/a.txt'],
    ['\\\\nas\\Data\\x\\a.txt', 'shares/nas/Data', 'shares/nas/Data/x/a.txt'],
    ['\\\\?\\UNC\\nas\\Data\\a.txt', 'shares/nas/Data', 'shares/nas/Data/a.txt'],
    ['\\\\nas\\Data\\..\\..\\a.txt', 'shares/nas/Data', 'shares/nas/Data/a.txt'],
  ])('%s is in %s', (path, folder, place) => {
    mkdirSync(join(home.path, folder), { recursive: true });

    expect(placeOfWindowsPath(path)).toBe(join(home.path, place));
  });

  it('a drive that is mapped goes before the rules', () => {
    expect(placeOfWindowsPath('C:\\Temp\\a.txt', new Map([['c', '/srv/c']]))).toBe('/srv/c/Temp/a.txt');
  });

  it('a flow writes to a drive that has a folder', async () => {
    mkdirSync(join(home.path, 'drive_c'));
    const script =
      "Folder.Create FolderPath: 'C:\\\\' FolderName: 'out' Folder=> f\nFile.WriteText File: 'C:\\\\out\\\\a.txt' TextToWrite: 'x' AppendNewLine: False Encoding: File.FileEncoding.UTF8NoBOM";

    expect((await runFlow(script)).status).toBe('Succeeded');
    expect(readFileSync(join(home.path, 'drive_c/out/a.txt'), 'utf8')).toBe('x');
  });

  it.each([
    ['Q:\\\\a.txt', "Make the folder 'drive_q'"],
    ['\\\\\\\\nas\\\\data\\\\a.txt', "Make the folder 'shares/<server>/<share>'"],
  ])('%s without a folder is refused with what to do', async (path, remedy) => {
    const outcome = await runFlow(`File.ReadTextFromFile.ReadText File: '${path}' Content=> a`);

    expect(outcome).toMatchObject({ status: 'Failed', error: { code: 'InvalidPathError', message: expect.stringContaining(remedy) } });
  });
});

describe('what the policy of the machine refuses', () => {
  const guard: Guard = {
    refusesAction: () => undefined,
    refusesPath: (path, use) => {
      if (path.includes('secret')) return 'Flows may not use secret.';
      return use === 'write' && path.includes('fixed') ? 'Flows may only read fixed.' : undefined;
    },
  };

  function prepare(): void {
    for (const folder of ['secret', 'fixed', 'free', 'tree/secret']) {
      mkdirSync(join(home.path, folder), { recursive: true });
      writeFileSync(join(home.path, folder, 'a.txt'), 'x');
    }
  }

  it.each([
    "File.ReadTextFromFile.ReadText File: 'secret/a.txt' Content=> a",
    "File.WriteText File: 'fixed/a.txt' TextToWrite: 'y'",
    "File.WriteText File: 'free/../secret/a.txt' TextToWrite: 'y'",
    "File.Copy Files: 'free/a.txt' Destination: 'fixed' IfFileExists: File.IfExists.Overwrite CopiedFiles=> a",
    "File.Move Files: 'fixed/a.txt' Destination: 'free' IfFileExists: File.IfExists.Overwrite MovedFiles=> a",
    "File.Delete Files: 'fixed/*.txt'",
    "File.RenameFiles.Rename Files: 'free/a.txt' NewName: 'secret' RenamedFiles=> a",
    "File.ConvertToBase64 File: 'secret/a.txt' Base64Text=> a",
    "File.WriteToCSVFile.WriteCSV VariableToWrite: 'y' CSVFile: 'fixed/a.csv'",
    "IF (File.IfFile.Exists File: 'secret/a.txt') THEN\nEND",
    "Folder.GetFiles Folder: 'tree' IncludeSubfolders: True Files=> a",
    "Folder.Copy Folder: 'tree' Destination: 'free' CopiedFolder=> a",
    "Folder.Move Folder: 'fixed' Destination: 'free' MovedFolder=> a",
    "Folder.Delete Folder: 'tree'",
    "Folder.Empty Folder: 'tree'",
    "Folder.Rename Folder: 'free' NewName: 'fixed2' RenamedFolder=> a",
    "Folder.Create FolderPath: 'fixed' FolderName: 'b' Folder=> a",
  ])('%s', async (script) => {
    prepare();

    expect(await runFlow(script, {}, { guard })).toMatchObject({ status: 'Failed', error: { code: 'BLOCKED_BY_POLICY' } });
    for (const folder of ['secret', 'fixed', 'free', 'tree/secret']) expect(existsSync(join(home.path, folder, 'a.txt'))).toBe(true);
  });

  it('reading what may be read is fine', async () => {
    prepare();
    const script = "File.Copy Files: 'fixed/a.txt' Destination: 'free' IfFileExists: File.IfExists.Overwrite CopiedFiles=> a";

    expect((await runFlow(script, {}, { guard })).status).toBe('Succeeded');
  });
});
