import { expect, test } from 'vitest';
import { openFlowFolder, originOf } from '../src/files/index.ts';
import { parseDesktopFlow } from '../src/index.ts';

function open(files: Readonly<Record<string, string>>) {
  return openFlowFolder(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]))).flows;
}

test('files of subflows are one flow, each by the name that it is called by', () => {
  const [flow, ...others] = open({
    'main.txt': "CALL ReadConfig\nCALL 'Send: mail'",
    'read-config.txt': 'SET A TO 1\n',
    '02_Send_ mail.robin': 'SET B TO 2\r\n',
    'unused.txt.robin': 'WAIT 1\n',
    'README.txt': 'How to begin\nPut the files anywhere.\n',
    'picture.png': 'SET A TO 1\n',
  });
  expect(others).toEqual([]);
  expect(flow?.form).toBe('folder');
  expect(flow?.script).toBe(
    "CALL ReadConfig\nCALL 'Send: mail'\nFUNCTION ReadConfig GLOBAL\nSET A TO 1\nEND FUNCTION\nFUNCTION 'Send: mail' GLOBAL\nSET B TO 2\r\nEND FUNCTION\nFUNCTION unused GLOBAL\nWAIT 1\nEND FUNCTION\n",
  );
});

test('a file that calls pass values to is a local subflow', () => {
  const [flow] = open({ 'main.txt': 'CALL Add A: 1 Sum=> B\nCALL Show\n', '2-Add.txt': 'SET Sum TO A\n', '3-Show.txt': 'WAIT B\n' });
  const parsed = parseDesktopFlow(flow?.script ?? '');
  expect(parsed.flow.subflows.map(({ name, scope }) => `${name} ${scope}`)).toEqual(['Add LOCAL', 'Show GLOBAL']);
});

test('files with FUNCTION lines are taken as they are, and a copy of Main is Main', () => {
  const [flow] = open({
    'Main_copy.txt': '\nFUNCTION Main_copy GLOBAL\n    CALL Two\nEND FUNCTION\n',
    'b.txt': '\nFUNCTION Two GLOBAL\n    WAIT 1\nEND FUNCTION\n',
  });
  const parsed = parseDesktopFlow(flow?.script ?? '');
  expect(parsed.diagnostics).toEqual([]);
  expect(parsed.flow.main.statements.map(({ kind }) => kind)).toEqual(['call']);
  expect(parsed.flow.subflows.map(({ name }) => name)).toEqual(['Two']);
});

test('the one file without FUNCTION is Main; without a Main each file is a flow', () => {
  expect(open({ 'start.txt': 'CALL A\n', 'a.txt': 'FUNCTION A GLOBAL\nEND FUNCTION\n' }).map(({ form }) => form)).toEqual(['folder']);
  expect(open({ 'x/a.txt': 'WAIT 1\n', 'x/b.txt': 'WAIT 2\n' }).map(({ name }) => name)).toEqual(['x/a', 'x/b']);
  expect(open({ 'x/main.txt': 'WAIT 1\n', 'y/main.txt': 'WAIT 2\n' }).map(({ name }) => name)).toEqual(['x', 'y']);
  expect(open({})).toEqual([]);
});

test('a file with inputs of its own is a flow of its own', () => {
  const flows = open({ 'main.txt': 'WAIT 1\n', 'other.txt': "@INPUT A : { 'Type': 'String' }\nWAIT 2\n" });
  expect(flows.map(({ form }) => form)).toEqual(['folder', 'script']);
});

test('places of the script are places of the files', () => {
  const [flow] = open({ 'main.txt': 'CALL One\n', 'one.txt': 'WAIT 1\nWAIT 2\n' });
  const at = flow?.script.indexOf('WAIT 2') ?? -1;
  expect(originOf(flow?.origins ?? [], at)).toMatchObject({ file: 'one.txt', line: 3, lineInFile: 1 });
  expect(originOf(flow?.origins ?? [], flow?.script.indexOf('FUNCTION') ?? 0)).toBeUndefined();
});

test('the trailers of all files are one', () => {
  const trailer = (name: string) => `\n# [ControlRepository][PowerAutomateDesktop]\n\n{"ControlRepositorySymbols":[{"Name":"${name}"}]}\n`;
  const [flow] = open({ 'main.txt': `CALL One\n${trailer('a')}`, 'one.txt': `WAIT 1\n${trailer('b')}` });
  const { flow: parsed, diagnostics } = parseDesktopFlow(flow?.script ?? '');
  expect(diagnostics).toEqual([]);
  expect(JSON.parse(parsed.trailer?.text ?? '')).toMatchObject({ ControlRepositorySymbols: [{ Name: 'a' }, { Name: 'b' }] });
});

test('a folder whose trailers become one stays in Power Fx', () => {
  const trailer = (flag: string) => `\n# [ControlRepository][PowerAutomateDesktop]\n\n{ "ControlRepositorySymbols": []${flag} }\n`;
  const [flow] = open({ 'main.txt': `CALL Two${trailer(', "PowerFxEnabled": true')}`, 'two.txt': `CALL Main${trailer('')}` });
  expect(parseDesktopFlow(flow?.script ?? '').flow.trailer?.text).toContain('"PowerFxEnabled": true');
});
