import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

function put(name: string, content = ''): string {
  const path = join(home.path, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function read(name: string): string {
  return readFileSync(join(home.path, name), 'utf8');
}

it('WriteText writes UTF-16 with a mark and a line break unless told otherwise', async () => {
  await runFlow("File.WriteText File: 'a.txt' TextToWrite: 'ä'");

  expect(readFileSync(join(home.path, 'a.txt'))).toEqual(Buffer.from([0xff, 0xfe, 0xe4, 0, 0x0d, 0, 0x0a, 0]));
});

it('WriteText appends without a second mark', async () => {
  const write = "File.WriteText File: 'a.txt' TextToWrite: 'x' IfFileExists: File.IfFileExists.Append Encoding: File.FileEncoding.UTF8";
  await runFlow(`${write}\n${write} AppendNewLine: False`);

  expect(read('a.txt')).toBe('\uFEFFx\r\nx');
});

it('ReadText follows the mark of the file, and ReadTextAsList its lines', async () => {
  writeFileSync(join(home.path, 'a.txt'), Buffer.from('\uFEFFä\r\nb\n', 'utf16le'));
  const script =
    "File.ReadTextFromFile.ReadText File: 'a.txt' Encoding: File.TextFileEncoding.UTF8 Content=> a\nFile.ReadTextFromFile.ReadTextAsList File: 'a.txt' Contents=> b\nSET Out TO [a, b.Count, b[0]]";

  expect((await runFlow(script)).outputs).toEqual({ Out: ['ä\r\nb\n', 2, 'ä'] });
});

it('wild cards fit names in upper and lower case', async () => {
  put('A.TXT');
  put('b.txt');
  put('.c.txt');
  mkdirSync(join(home.path, 'to'));
  const script =
    "File.Copy Files: '*.txt' Destination: 'to' CopiedFiles=> c\nCompression.ZipFiles ArchivePath: 'x.zip' FilesOrFoldersToZip: 'a.*'\nCompression.UnzipFiles ArchivePath: 'x.zip' DestinationFolder: 'un'\nSET Out TO [c.Count]";

  expect((await runFlow(script)).outputs).toEqual({ Out: [3] });
  expect(readdirSync(join(home.path, 'un'))).toEqual(['A.TXT']);
});

it('a copy was last changed when the original was', async () => {
  utimesSync(put('a.txt', 'x'), 1000, 2000);
  mkdirSync(join(home.path, 'to'));
  await runFlow("File.Copy Files: 'a.txt' Destination: 'to'");

  expect(statSync(join(home.path, 'to/a.txt')).mtimeMs).toBe(2_000_000);
});

it('links are listed as what they lead to, and not gone into', async () => {
  put('in/a.txt');
  put('other/b.txt');
  symlinkSync(join(home.path, 'other'), join(home.path, 'in/folder'));
  symlinkSync(join(home.path, 'other/b.txt'), join(home.path, 'in/file'));
  symlinkSync(join(home.path, 'nowhere'), join(home.path, 'in/broken'));
  const script =
    "Folder.GetFiles Folder: 'in' IncludeSubfolders: True Files=> f\nFolder.GetSubfolders Folder: 'in' Subfolders=> s\nSET Out TO [f.Count, f[1].Name, s.Count, s[0].Name]";

  expect((await runFlow(script)).outputs).toEqual({ Out: [2, 'file', 1, 'folder'] });
});

it('a link is not listed that leads to where the policy lets no flow look', async () => {
  put('in/a.txt');
  symlinkSync(put('other/b.txt'), join(home.path, 'in/link.txt'));
  const guard = {
    refusesAction: () => undefined,
    refusesPath: (path: string) => (path.endsWith('link.txt') ? 'Not here.' : undefined),
    drives: new Map(),
  };
  const script = "Folder.GetFiles Folder: 'in' Files=> f\nSET Out TO [f.Count, f[0].Name]";

  expect((await runFlow(script, {}, { guard })).outputs).toEqual({ Out: [1, 'a.txt'] });
});

it('a link in a circle is passed over', async () => {
  put('in/a.txt');
  symlinkSync('circle.txt', join(home.path, 'in/circle.txt'));
  mkdirSync(join(home.path, 'to'));
  const script = `Folder.GetFiles Folder: 'in' Files=> f
File.Copy Files: 'in/*.txt' Destination: 'to' CopiedFiles=> c
Compression.ZipFiles ArchivePath: 'x.zip' FilesOrFoldersToZip: 'in'
SET Out TO [f.Count, c.Count]`;

  expect((await runFlow(script)).outputs).toEqual({ Out: [1, 1] });
});

it('the name of a new folder does not lead out of the place as a whole path either', async () => {
  mkdirSync(join(home.path, 'in'));
  await runFlow(`Folder.Create FolderPath: 'in' FolderName: '${home.path}/in/../out' Folder=> f`);

  expect(existsSync(join(home.path, 'out'))).toBe(false);
});

it('a new folder whose name is a whole path is made there', async () => {
  mkdirSync(join(home.path, 'drive_c'));
  const script =
    "Folder.Create FolderPath: 'C:\\\\' FolderName: 'C:\\\\logs\\\\today' Folder=> f\nFolder.Create FolderPath: f FolderName: $'''%f%/deep''' Folder=> g\nSET Out TO [g.Name]";

  expect((await runFlow(script)).outputs).toEqual({ Out: ['deep'] });
  expect(existsSync(join(home.path, 'drive_c/logs/today/deep'))).toBe(true);
});

it('files are sorted by name as people order them', async () => {
  for (const name of ['b.txt', 'C.txt', 'a.txt']) put(name);
  const script = "Folder.GetFiles Folder: '.' SortBy1: Folder.SortBy.Name Files=> f\nSET Out TO [f[0].Name, f[1].Name, f[2].Name]";

  expect((await runFlow(script)).outputs).toEqual({ Out: ['a.txt', 'b.txt', 'C.txt'] });
});

it('WriteText makes an empty file where there is nothing to write', async () => {
  await runFlow("File.WriteText File: 'a.txt' AppendNewLine: False Encoding: File.FileEncoding.UTF8NoBOM");

  expect(read('a.txt')).toBe('');
});

it('backslashes lead to the same file, and a file value is its path', async () => {
  put('sub/a.txt', 'x');
  const script =
    "File.ReadTextFromFile.ReadText File: 'sub\\\\a.txt' Content=> a\nFolder.GetFiles Folder: 'sub' Files=> f\nFile.ReadTextFromFile.ReadText File: f[0] Content=> b\nSET Out TO [a, b, f[0].Name, f[0].Extension, f[0].Size, f[0].Exists, $'''%f[0]%''']";

  expect((await runFlow(script)).outputs).toEqual({ Out: ['x', 'x', 'a.txt', '.txt', 1, true, join(home.path, 'sub/a.txt')] });
});

it('a drive letter is refused with what to do', async () => {
  const outcome = await runFlow("File.ReadTextFromFile.ReadText File: 'C:\\\\a.txt' Content=> a");

  expect(outcome).toMatchObject({
    status: 'Failed',
    error: { code: 'InvalidPathError', message: expect.stringContaining('Get special folder') },
  });
});

it('Copy leaves existing files unless told otherwise', async () => {
  put('a.txt', 'new');
  put('to/a.txt', 'old');
  const copy = "File.Copy Files: 'a.txt' Destination: 'to' IfFileExists: File.IfExists.";
  const { outputs } = await runFlow(`${copy}DoNothing CopiedFiles=> a\n${copy}Overwrite CopiedFiles=> b\nSET Out TO [a.Count, b.Count]`);

  expect(outputs).toEqual({ Out: [0, 1] });
  expect(read('to/a.txt')).toBe('new');
});

it('Move and Delete take wild cards and lists', async () => {
  for (const name of ['a.txt', 'b.txt', 'c.csv']) put(name);
  mkdirSync(join(home.path, 'to'));
  await runFlow("File.Move Files: '*.txt' Destination: 'to' MovedFiles=> m\nFile.Delete Files: ['c.csv', 'to/a.txt']");

  expect(readdirSync(home.path)).toEqual(['to']);
  expect(readdirSync(join(home.path, 'to'))).toEqual(['b.txt']);
});

it.each([
  ["Rename Files: 'a b.txt' NewName: 'x'", 'x.txt'],
  ["RenameAddText Files: 'a b.txt' TextToAdd: '_1' TextPosition: File.AddTextPosition.AfterName", 'a b_1.txt'],
  ["RenameRemoveText Files: 'a b.txt' TextToRemove: ' '", 'ab.txt'],
  ["RenameReplaceText Files: 'a b.txt' TextToReplace: ' ' ReplaceWith: '$&'", 'a$&b.txt'],
  ["RenameChangeExtension Files: 'a b.txt' NewExtension: '.csv'", 'a b.csv'],
  [
    "RenameAddDateOrTime Files: 'a b.txt' DateTimeToAdd: File.DateTimeToAdd.Current DateTimeSeparator: File.Separator.Dash",
    'a b-20261125.txt',
  ],
  [
    'RenameAddCustomDateTime Files: \'a b.txt\' CustomDateTime: d"2020-01-02 00:00:00" DateTimePosition: File.AddTextPosition.BeforeName',
    '20200102 a b.txt',
  ],
  ["RenameAddSequentialSuffix Files: 'a b.txt' StartNumberingAt: 5 IncrementBy: 1 UsePadding: True", 'a b 005.txt'],
  [
    "OverwriteWithSequentialSuffix Files: 'a b.txt' SequenceNewName: 'n' StartNumberingAt: 1 IncrementBy: 1 SequenceSeparator: File.Separator.Nothing",
    'n1.txt',
  ],
])('RenameFiles.%s gives %s', async (call, name) => {
  put('a b.txt');
  const { status } = await runFlow(`File.RenameFiles.${call} RenamedFiles=> r`);

  expect([status, readdirSync(home.path)]).toEqual(['Succeeded', [name]]);
});

it('a CSV file keeps separators, quotes and line breaks in its cells', async () => {
  const write =
    "SET t TO {^['A', 'B'], ['x,y', $'''q\\\"q'''], [$'''l\n2''', 3]}\nFile.WriteToCSVFile.WriteCSV VariableToWrite: t CSVFile: 'a.csv' IncludeColumnNames: True";
  const back =
    "File.ReadFromCSVFile.ReadCSV CSVFile: 'a.csv' FirstLineContainsColumnNames: True CSVTable=> r\nSET Out TO [r.Columns[1], r[0]['A'], r[0]['B'], r[1][0], r[1][1]]";

  expect((await runFlow(`${write}\n${back}`)).outputs).toEqual({ Out: ['B', 'x,y', 'q"q', 'l\n2', '3'] });
});

it('column names are not written again when a CSV file is appended to', async () => {
  const write =
    "File.WriteToCSVFile.WriteCSVWithCustomSeparator VariableToWrite: t CSVFile: 'a.csv' IncludeColumnNames: True IfFileExists: File.IfFileExists.Append CsvFileEncoding: File.CSVEncoding.UTF8NoBOM CustomColumnsSeparator: '::'";
  await runFlow(`SET t TO {^['A', 'B'], [1, 2]}\n${write}\n${write}`);

  expect(read('a.csv')).toBe('A::B\r\n1::2\r\n1::2\r\n');
});

it('fixed widths and custom separators are read', async () => {
  put('a.txt', 'ab 12\ncd 34\n');
  put('b.txt', 'x||y\n');
  const script =
    "File.ReadFromCSVFile.ReadCSVWithFixedColumnWidths CSVFile: 'a.txt' FixedColumnWidths: '3,2' CSVTable=> a\nFile.ReadFromCSVFile.ReadCSVWithCustomSeparator CSVFile: 'b.txt' CustomColumnsSeparator: '||' CSVTable=> b\nSET Out TO [a[1][0], a[1][1], b[0]['Column2']]";

  expect((await runFlow(script)).outputs).toEqual({ Out: ['cd', '34', 'y'] });
});

it('GetPathPart follows the rules of Windows everywhere', async () => {
  const script =
    "File.GetPathPart File: 'C:\\\\a\\\\b.tar.gz' RootPath=> r Directory=> d FileName=> n FileNameWithoutExtension=> w Extension=> e\nSET Out TO [$'''%r%''', $'''%d%''', n, w, e]";

  expect((await runFlow(script)).outputs).toEqual({ Out: ['C:\\', 'C:\\a', 'b.tar.gz', 'b.tar', '.gz'] });
});

it('Base64 and binary data go out and in', async () => {
  put('a.bin', 'héllo');
  const script =
    "File.ConvertToBase64 File: 'a.bin' Base64Text=> t\nFile.ConvertFromBase64 Base64Text: t File: 'b.bin'\nFile.ConvertToBinary File: 'b.bin' BinaryData=> d\nFile.ConvertFromBinary BinaryData: d File: 'c.bin'";

  expect(await runFlow(script)).toMatchObject({ status: 'Succeeded' });
  expect(read('c.bin')).toBe('héllo');
});

it('conditions tell files from folders', async () => {
  put('a.txt');
  const test = (condition: string) =>
    `IF (${condition}) THEN\n  Variables.AddItemToList Item: True List: Out\nELSE\n  Variables.AddItemToList Item: False List: Out\nEND`;
  const conditions = [
    "File.IfFile.Exists File: 'a.txt'",
    "File.IfFile.DoesNotExist File: 'a.txt'",
    "Folder.IfFolderExists.Exists Path: 'a.txt'",
    "Folder.IfFolderExists.DoesNotExist Path: 'no'",
  ];

  expect((await runFlow(conditions.map(test).join('\n'))).outputs).toEqual({ Out: [true, false, false, true] });
});

it('WaitForFile waits until the file is there, or the time is over', async () => {
  setTimeout(() => put('late.txt'), 50);
  const waited = await runFlow("WAIT (File.WaitForFile.Created File: 'late.txt') FOR 5");
  const missed = await runFlow("WAIT (File.WaitForFile.Deleted File: 'late.txt') FOR 0.05");

  expect([waited.status, missed.error?.code]).toEqual(['Succeeded', 'TimeoutError']);
});

it('GetFiles takes several wild cards, subfolders and sort keys', async () => {
  put('b.TXT', '22');
  put('a.txt', '1');
  put('c.csv', '333');
  put('sub/d.txt', '4444');
  put('e.log');
  const script =
    "Folder.GetFiles Folder: '.' FileFilter: '*.txt;*.csv' IncludeSubfolders: True SortBy1: Folder.SortBy.Size SortDescending1: True Files=> f\nLOOP FOREACH x IN f\n  Variables.AddItemToList Item: x.Name List: Out\nEND";

  expect((await runFlow(script)).outputs).toEqual({ Out: ['d.txt', 'c.csv', 'b.TXT', 'a.txt'] });
});

it('folders are created, copied, moved, renamed, emptied and deleted', async () => {
  const script = [
    "Folder.Create FolderPath: '.' FolderName: $'''a\\\\b''' Folder=> f",
    "File.WriteText File: $'''%f%/x.txt''' TextToWrite: 'x'",
    "Folder.Create FolderPath: '.' FolderName: 'to' Folder=> t",
    "Folder.Copy Folder: 'a' Destination: t CopiedFolder=> c",
    "Folder.Rename Folder: 'a' NewName: 'n' RenamedFolder=> r",
    'Folder.Move Folder: r Destination: t MovedFolder=> m',
    'Folder.GetSubfolders Folder: t Subfolders=> s',
    "Folder.Empty Folder: $'''%c%/b'''",
    'Folder.Delete Folder: m',
    "SET Out TO [s.Count, c.FoldersCount, m.Exists, $'''%c.Name%''']",
  ].join('\n');

  expect(await runFlow(script)).toMatchObject({ status: 'Succeeded', outputs: { Out: [2, 1, false, 'a'] } });
  expect(existsSync(join(home.path, 'to/a/b/x.txt'))).toBe(false);
});

it('a source that ends in a slash gives only its content', async () => {
  put('a/x.txt');
  mkdirSync(join(home.path, 'to'));
  await runFlow("Folder.Copy Folder: $'''a\\\\''' Destination: 'to' CopiedFolder=> c");

  expect(readdirSync(join(home.path, 'to'))).toEqual(['x.txt']);
});

it('an existing folder is no error of Folder.Create', async () => {
  mkdirSync(join(home.path, 'a'));

  expect((await runFlow("Folder.Create FolderPath: '.' FolderName: 'a' Folder=> f")).status).toBe('Succeeded');
});

afterEach(() => void vi.unstubAllEnvs());

function special(name: string, variable: string): string {
  return `Folder.GetSpecialFolder SpecialFolder: Folder.SpecialFolder.${name} SpecialFolderPath=> ${variable}`;
}

it('special folders follow the user directories', async () => {
  put('.config/user-dirs.dirs', 'XDG_DESKTOP_DIR="$HOME/Schreibtisch"\n');
  const { outputs } = await runFlow(
    `${special('DesktopDirectory', 'a')}\n${special('Personal', 'b')}\nSET Out TO [$'''%a%''', $'''%b%''']`,
  );

  expect(outputs).toEqual({ Out: [join(home.path, 'Schreibtisch'), join(home.path, 'Documents')] });
});

it.each([
  ['empty', ''],
  ['relative', 'elsewhere'],
])('an XDG variable that is %s counts as unset', async (_, value) => {
  vi.stubEnv('XDG_DESKTOP_DIR', value);
  vi.stubEnv('XDG_CONFIG_HOME', value);
  put('.config/user-dirs.dirs', `XDG_DOCUMENTS_DIR="${value}"\n`);
  const { outputs } = await runFlow(
    `${special('DesktopDirectory', 'a')}\n${special('ApplicationData', 'b')}\n${special('Personal', 'c')}\nSET Out TO [$'''%a%''', $'''%b%''', $'''%c%''']`,
  );

  expect(outputs).toEqual({ Out: [join(home.path, 'Desktop'), join(home.path, '.config'), join(home.path, 'Documents')] });
});

it.each([
  ["File.ReadTextFromFile.ReadText File: 'no.txt' Content=> a", 'FileNotFoundError'],
  ["File.ReadTextFromFile.ReadText File: 'no/no.txt' Content=> a", 'DirectoryNotFoundError'],
  ["File.WriteText File: 'no/a.txt' TextToWrite: 'x'", 'DirectoryNotFoundError'],
  ["File.WriteText File: 'folder' TextToWrite: 'x'", 'WriteFileError'],
  ["File.Copy Files: 'no.txt' Destination: 'folder' CopiedFiles=> c", 'FileNotFoundError'],
  ["File.Copy Files: 'file.txt' Destination: 'no' CopiedFiles=> c", 'DirectoryNotFoundError'],
  ["File.Move Files: 'no.txt' Destination: 'folder' MovedFiles=> c", 'FileNotFoundError'],
  ["File.Delete Files: 'no.txt'", 'FileNotFoundError'],
  ["File.RenameFiles.Rename Files: 'file.txt' NewName: '../x' RenamedFiles=> r", 'RenameFileError'],
  ["File.ConvertFromBase64 Base64Text: '%%' File: 'x'", 'InvalidBase64Error'],
  ["File.GetPathPart File: '' FileName=> n", 'InvalidPathError'],
  ["File.ReadFromCSVFile.ReadCSVWithFixedColumnWidths CSVFile: 'file.txt' FixedColumnWidths: 'x' CSVTable=> t", 'InvalidColumnWidthsError'],
  [
    "File.WriteToCSVFile.WriteCSVWithCustomSeparator VariableToWrite: [1] CSVFile: 'x.csv' CustomColumnsSeparator: ''",
    'InvalidSeparatorError',
  ],
  ["Folder.Create FolderPath: '.' FolderName: '../x' Folder=> f", 'CreateFolderError'],
  ["Folder.Create FolderPath: '' FolderName: '' Folder=> f", 'CreateFolderError'],
  ["Folder.Delete Folder: 'no'", 'DirectoryNotFoundError'],
  ["Folder.Empty Folder: 'no'", 'DirectoryNotFoundError'],
  ["Folder.Copy Folder: 'folder' Destination: 'folder' CopiedFolder=> c", 'CopyFolderError'],
  ["Folder.Move Folder: 'folder' Destination: 'no' MovedFolder=> m", 'DirectoryNotFoundError'],
  ["Folder.Rename Folder: 'folder' NewName: 'file.txt' RenamedFolder=> r", 'RenameFolderError'],
  ["Folder.GetFiles Folder: 'no' Files=> f", 'DirectoryNotFoundError'],
])('%s raises %s', async (script, code) => {
  put('file.txt', 'x');
  mkdirSync(join(home.path, 'folder'));

  expect(await runFlow(script)).toMatchObject({ status: 'Failed', error: { code } });
});

it('GetFiles gives names as Windows does, with no regard to case', async () => {
  for (const name of ['b.txt', 'A.txt', 'a2.txt', 'C.txt']) put(`in/${name}`);
  const script =
    "Folder.GetFiles Folder: 'in' Files=> f\nSET Out TO [f[0].Name, f[1].Name, f[2].Name, f[3].Name]\nFile.Copy Files: 'in/*.txt' Destination: '.' CopiedFiles=> c\nVariables.AddItemToList Item: c[1].Name List: Out";

  expect((await runFlow(script)).outputs).toEqual({ Out: ['A.txt', 'a2.txt', 'b.txt', 'C.txt', 'a2.txt'] });
});
