import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsFor, sleep } from '@tandem/desktop-actions';
import type { MachinePolicy } from '@tandem/protocol';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { BodyOrder } from '../src/body/body-order.ts';
import { runDesktopFlow } from '../src/body/run-desktop-flow.ts';
import { checkPolicyNames } from '../src/doctor/policy-names.ts';
import { describePolicy } from '../src/policy/describe-policy.ts';
import { findPolicy } from '../src/policy/policy-file.ts';
import { guardOf } from '../src/policy/policy-guard.ts';
import { requireSenders } from '../src/policy/require-senders.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-policy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function folderWith(policy: unknown, mode = 0o644): string {
  const folder = makeFolder();
  const path = join(folder, 'policy.json');
  writeFileSync(path, typeof policy === 'string' ? policy : JSON.stringify(policy));
  chmodSync(path, mode);
  return folder;
}

const NO_SYSTEM = '/nonexistent/tandem/policy.json';

describe('the policy of a machine', () => {
  test('is absent without a file: everything is allowed', () => {
    expect(findPolicy(makeFolder(), NO_SYSTEM)).toBeUndefined();
    expect(describePolicy(undefined)).toContain('everything is allowed');
  });

  test('of the computer goes before that of an installation', () => {
    const [system, own] = [folderWith({ culture: 'de-DE' }), folderWith({ culture: 'fr-FR' })];
    expect(findPolicy(own, join(system, 'policy.json'))?.policy).toEqual({ culture: 'de-DE' });
    expect(findPolicy(own, NO_SYSTEM)?.policy).toEqual({ culture: 'fr-FR' });
  });

  test.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['an unknown member', { sender: [] }],
    ['a folder that is not absolute', { folders: { read: ['data'] } }],
    ['an unknown culture', { culture: 'xx-Nowhere-9' }],
    ['a drive that is none', { drives: { CD: '/mnt' } }],
    ['an action that is no name', { actions: { block: ['rm -rf'] } }],
    ['nothing', ''],
  ])('that is %s lets no flow run', (_, policy) => {
    const folder = folderWith(policy);
    expect(() => findPolicy(folder, NO_SYSTEM)).toThrow(expect.objectContaining({ code: 'MachinePolicyInvalid' }));
  });

  test('with something unknown is refused with the name of that, and where to read what is known', () => {
    const message = expect.stringMatching(/no desktop flow runs\. Unrecognized key: "sender"$/);
    const fix = expect.stringContaining('docs/operations/machine-policy.md');
    expect(() => findPolicy(folderWith({ sender: [] }), NO_SYSTEM)).toThrow(expect.objectContaining({ message, fix }));
  });

  test('that others may write is not obeyed, nor one in a folder that others may write', () => {
    const [file, folder] = [folderWith({}, 0o666), folderWith({})];
    chmodSync(folder, 0o777);
    const openToOthers = expect.objectContaining({ code: 'MachinePolicyOpenToOthers' });
    expect(() => findPolicy(file, NO_SYSTEM)).toThrow(openToOthers);
    expect(() => findPolicy(folder, NO_SYSTEM)).toThrow(openToOthers);
  });

  test.runIf(process.getuid?.() === 0)('that belongs to another account is not obeyed', () => {
    const folder = folderWith({});
    chownSync(join(folder, 'policy.json'), 65534, 65534);
    expect(() => findPolicy(folder, NO_SYSTEM)).toThrow(expect.objectContaining({ code: 'MachinePolicyOpenToOthers' }));
  });

  test('is shown with everything that it says', () => {
    const policy: MachinePolicy = {
      senders: ['ada@example.org'],
      actions: { allow: ['File', 'Text'], block: ['File.Delete'] },
      folders: { read: ['/srv'], write: [] },
      culture: 'de-DE',
      drives: { S: '/mnt/s' },
    };
    expect(describePolicy({ path: '/p', policy })).toBe(
      '/p: flows of ada@example.org; only the actions File, Text; not the actions File.Delete; reading in /srv; writing in none; culture de-DE; drives S = /mnt/s.',
    );
  });
});

describe('who may send flows', () => {
  const ada = { accountId: 'A1', email: 'Ada@example.org' };
  const bob = { accountId: 'B2', email: 'bob@example.org' };
  const blocked = expect.objectContaining({ code: 'SenderBlockedByPolicy' });

  test('is everybody when the policy names nobody', () => {
    expect(() => requireSenders({}, undefined)).not.toThrow();
  });

  test.each([
    ['by e-mail address', ['ada@EXAMPLE.org']],
    ['by id', ['a1']],
  ])('is who is listed %s', (_, senders) => {
    expect(() => requireSenders({ senders }, [ada])).not.toThrow();
    expect(() => requireSenders({ senders }, [bob])).toThrow(blocked);
  });

  test('is nobody of several when one of them is not listed, nobody whom the server does not name, and nobody on an empty list', () => {
    expect(() => requireSenders({ senders: ['a1'] }, [ada, bob])).toThrow(blocked);
    expect(() => requireSenders({ senders: ['a1'] }, undefined)).toThrow(blocked);
    expect(() => requireSenders({ senders: ['a1'] }, [])).toThrow(blocked);
    expect(() => requireSenders({ senders: [] }, [ada])).toThrow(blocked);
  });

  test('is not somebody without an address because the list has an empty name', () => {
    expect(() => requireSenders({ senders: [' '] }, [{ accountId: 'C3', email: '' }])).toThrow(blocked);
  });
});

describe('actions', () => {
  test.each([
    ['Scripting', 'Scripting.RunDOSCommand', true],
    ['Scripting.*', 'Scripting.RunPythonScript.RunPythonScriptCPython', true],
    ['scripting.runpythonscript', 'Scripting.RunPythonScript.RunPythonScriptCPython', true],
    ['*.Delete*', 'File.DeleteAll', true],
    ['*', 'Text.Trim', true],
    ['Script', 'Scripting.RunDOSCommand', false],
    ['File.Del', 'File.Delete', false],
  ])('that %s blocks: %s %s', (pattern, id, isBlocked) => {
    expect(guardOf({ actions: { block: [pattern] } }).refusesAction(id) !== undefined).toBe(isBlocked);
    expect(guardOf({ actions: { allow: [pattern] } }).refusesAction(id) === undefined).toBe(isBlocked);
  });

  test('that are blocked under an older id are blocked, and not allowed under one', async () => {
    const dos = (await actionsFor(['System.RunDOSCommand'])).find('System.RunDOSCommand');
    const refuses = (actions: MachinePolicy['actions']) => guardOf({ actions }).refusesAction(dos?.id ?? '', dos?.aliases) !== undefined;
    expect(dos?.id).toMatch(/^Scripting/);
    expect(refuses({ block: ['System.RunDOSCommand'] })).toBe(true);
    expect(refuses({ allow: ['System'] })).toBe(true);
    const script = "Scripting.RunDOSCommand.RunDOSCommand DOSCommandOrApplication: $'''echo 1'''";
    const end = await runUnder({ actions: { block: ['System.RunDOSCommand'] } }, script);
    expect(end.error?.code).toBe('BLOCKED_BY_POLICY');
  });

  test('that are blocked are so although they are allowed, and none is allowed by an empty list', () => {
    expect(guardOf({ actions: { allow: ['File'], block: ['File.Delete'] } }).refusesAction('File.Delete')).toContain('does not let');
    expect(guardOf({ actions: { allow: [] } }).refusesAction('File.Delete')).toContain('does not let');
  });
});

describe('the doctor on the names of a policy', () => {
  const found = (actions: MachinePolicy['actions']) => checkPolicyNames({ path: '/p', policy: { actions } });

  test('knows modules, actions, variants and patterns, and older ids that are blocked', async () => {
    const [check] = await found({
      allow: ['Excel.*', 'excel.launchexcel', 'File.Copy', '*.WriteCell'],
      block: ['Scripting', 'Excel.LaunchAndOpen', 'System.RunApplication'],
    });
    expect(check).toMatchObject({ isOk: true, message: '7 names.' });
  });

  test.each([
    ['Exel.*', 'Excel'],
    ['File.Copi', 'File.Copy'],
    ['Excel.LaunchExcell', 'Excel.LaunchExcel'],
  ])('says that %s may mean %s', async (name, meant) => {
    const [check] = await found({ block: ['File', name] });
    expect(check).toMatchObject({ isOk: false, message: `/p names what no action is called: '${name}' (is '${meant}' meant?).` });
    expect(check?.fix).toBeDefined();
  });

  test('finds an allowed name of an older version, which allows nothing', async () => {
    expect(await found({ allow: ['Excel.LaunchAndOpen'] })).toMatchObject([
      { isOk: false, message: expect.stringContaining("'Excel.LaunchExcel.LaunchAndOpen' meant") },
    ]);
  });

  test('suggests nothing for what is like no name, and has no check without names', async () => {
    const [check] = await found({ block: ['Qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'] });
    expect(check?.message).not.toContain('meant');
    expect(await Promise.all([found(undefined), found({ allow: [] }), checkPolicyNames(undefined)])).toEqual([[], [], []]);
  });
});

describe('folders', () => {
  function makePlaces() {
    const root = makeFolder();
    for (const name of ['in', 'out', 'secret', 'in2']) mkdirSync(join(root, name));
    writeFileSync(join(root, 'secret', 'key'), 'x');
    symlinkSync(join(root, 'secret'), join(root, 'in', 'link'));
    symlinkSync(join(root, 'secret', 'new'), join(root, 'out', 'dangling'));
    symlinkSync('round', join(root, 'out', 'round'));
    const guard = guardOf({ folders: { read: [join(root, 'in')], write: [join(root, 'out')] } });
    const allows = (use: 'read' | 'write', path: string) => guard.refusesPath(join(root, path), use) === undefined;
    return { root, allows };
  }

  test('that may be read are so with everything below, also what is not there yet; those that may be written too', () => {
    const { allows } = makePlaces();
    expect(['in', 'in/a', 'in/a/b/c', 'out', 'out/new.txt'].map((path) => allows('read', path))).toEqual([true, true, true, true, true]);
    expect(['secret/key', 'in2', 'in2/a', '', '../x'].map((path) => allows('read', path))).toEqual([false, false, false, false, false]);
  });

  test('that may be written are not those that may be read', () => {
    const { allows } = makePlaces();
    expect([allows('write', 'out/a'), allows('write', 'in/a')]).toEqual([true, false]);
  });

  test.each(['in/link/key', 'in/link/new', 'out/dangling', 'out/round', 'in/link/../key'])('%s is where its links lead', (path) => {
    const { allows } = makePlaces();
    const isInside = path === 'in/link/../key';
    expect([allows('read', path), allows('write', path)]).toEqual([isInside, false]);
  });

  test('are all allowed for what the policy does not mention', () => {
    const guard = guardOf({ folders: { write: ['/srv/out'] } });
    expect([guard.refusesPath('/etc/hosts', 'read'), guard.refusesPath('/etc/hosts', 'write') !== undefined]).toEqual([undefined, true]);
    expect(guardOf({ folders: { read: ['~/data'] } }).refusesPath(join(homedir(), 'data', 'x'), 'read')).toBeUndefined();
  });
});

function runUnder(policy: MachinePolicy, script: string) {
  const order: BodyOrder = {
    runId: 'r',
    script,
    dependencies: [],
    inputs: '{}',
    sensitiveNames: [],
    runMode: 'attended',
    spoolKey: '',
    policy,
  };
  return runDesktopFlow({ order, signal: new AbortController().signal, log: () => undefined }, { actionsFor, sleep });
}

test('a flow that does what the policy does not allow fails with BLOCKED_BY_POLICY, which it can catch', async () => {
  const folder = makeFolder();
  const policy: MachinePolicy = {
    actions: { block: ['Folder.Delete'] },
    folders: { write: [join(folder, 'out')] },
    drives: { 'S:': folder },
  };
  mkdirSync(join(folder, 'out'));
  const run = (script: string) => runUnder(policy, script);
  const write = (path: string) =>
    `File.WriteText File: $'''${path}''' TextToWrite: 'x' AppendNewLine: False IfFileExists: File.IfFileExists.Overwrite`;

  expect((await run(write('S:\\\\out\\\\a.txt'))).status).toBe('Succeeded');
  expect(existsSync(join(folder, 'out', 'a.txt'))).toBe(true);
  expect((await run(write(join(folder, 'b.txt')))).error?.code).toBe('BLOCKED_BY_POLICY');
  expect(existsSync(join(folder, 'b.txt'))).toBe(false);
  expect((await run(`Folder.Delete Folder: $'''${folder}'''`)).error).toMatchObject({ code: 'BLOCKED_BY_POLICY', line: 1 });
  const caught = `${write(join(folder, 'b.txt'))}\nON ERROR BLOCKED_BY_POLICY\nEND`;
  expect((await run(caught)).status).toBe('Succeeded');
});
