import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionError, type DialogQuestion, type Dialogs } from '@tandem/desktop-engine';
import { JsonObject, parseJson, toPlain } from '@tandem/kernel';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { machineDialogs } from '../src/dialogs/dialogs.ts';
import { findAppBrowser } from '../src/launch/app-window.ts';
import { findInPath } from '../src/processes/find-in-path.ts';
import { lacks, openScreen, type TestScreen } from './test-screen.ts';

const MESSAGE: DialogQuestion = {
  kind: 'message',
  title: 'Orders',
  message: 'C:\\new_file & <b>?',
  icon: 'Question',
  buttons: ['Yes', 'No'],
  defaultButton: 0,
  isTopMost: false,
};
const INPUT: DialogQuestion = {
  kind: 'input',
  title: 'Name',
  message: '?',
  defaultValue: 'Ada',
  inputType: 'SingleLine',
  isTopMost: false,
};
const DATE: DialogQuestion = {
  kind: 'date',
  title: 'Day',
  message: '?',
  isRange: false,
  withTime: false,
  defaults: ['2026-02-03T00:00:00'],
  isTopMost: false,
};
const LIST: DialogQuestion = {
  kind: 'list',
  title: 'Choice',
  message: '?',
  items: ['alpha', '-beta', 'ga"mma'],
  allowsMany: false,
  allowsOther: false,
  allowsEmpty: false,
  preselected: [],
  isTopMost: false,
};
const CARD = parseJson(`{
  "type": "AdaptiveCard", "FormTitle": "Supplier",
  "body": [
    { "type": "Container", "items": [{ "type": "Input.Text", "id": "Contact Name", "label": "Name", "isRequired": true, "value": "Ada" }] },
    { "type": "Input.Number", "id": "Years", "label": "Years" },
    { "type": "Input.ChoiceSet", "id": "Kind", "choices": [{ "title": "Goods", "value": "g" }, { "title": "Work", "value": "w" }], "value": "w" },
    { "type": "Input.Toggle", "id": "Active", "title": "Active", "valueOn": "yes", "valueOff": "no" }
  ],
  "actions": [{ "type": "Action.Submit", "id": "Save", "title": "Save it" }, { "type": "Action.Submit", "id": "Purge", "title": "Purge" }]
}`);
const FORM: DialogQuestion = { kind: 'form', card: CARD instanceof JsonObject ? CARD : new JsonObject() };

function ask(dialogs: Dialogs, question: DialogQuestion, signal = new AbortController().signal) {
  return dialogs.ask({ ...question, isSensitive: false }, signal);
}

describe('where nobody is at the screen', () => {
  const unattended = (dialogs?: 'fail' | 'default-answer') =>
    machineDialogs({ isAttended: false, policy: { dialogs }, env: { DISPLAY: ':0', PATH: process.env['PATH'] } });

  test.each([undefined, 'fail'] as const)('a dialog fails with the policy %s, and says what to do', async (policy) => {
    const thrown = await ask(unattended(policy), MESSAGE).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ActionError);
    expect(thrown).toMatchObject({ errorId: 'DialogUnavailableError', message: expect.stringContaining('"default-answer"') as string });
  });

  test('an attended run without a display can ask nobody either', async () => {
    const dialogs = machineDialogs({ isAttended: true, env: { PATH: process.env['PATH'] } });
    await expect(ask(dialogs, MESSAGE)).rejects.toMatchObject({ errorId: 'DialogUnavailableError' });
  });

  test.each([
    [{ ...MESSAGE, defaultButton: 1 }, { button: 'No' }],
    [INPUT, { button: 'OK', values: ['Ada'] }],
    [DATE, { button: 'OK', values: ['2026-02-03T00:00:00'] }],
    [LIST, { button: 'Cancel', values: [] }],
    [
      { kind: 'file', title: '', folder: '/', filter: '', allowsMany: true, mustExist: true, isTopMost: false },
      { button: 'Cancel', values: [] },
    ],
    [
      { kind: 'folder', title: '', folder: '/', isTopMost: false },
      { button: 'Cancel', values: [] },
    ],
  ] as const)('the policy answers %o by default', async (question, answer) => {
    expect(await ask(unattended('default-answer'), question)).toMatchObject(answer);
  });

  test('a form gets what it fills in, and its first button', async () => {
    const { button, form } = await ask(unattended('default-answer'), FORM);
    expect([button, toPlain(form ?? null)]).toEqual(['Save', { 'Contact Name': 'Ada', Years: '', Kind: 'w', Active: 'no' }]);
  });
});

describe('where the machine has no program for it', () => {
  test.each([
    [FORM, /Install Chromium/],
    [{ kind: 'folder', title: '', folder: '/', isTopMost: false }, /Install zenity/],
    [MESSAGE, /Install zenity, or Chromium/],
  ] as const)('%o says what to install', async (question, remedy) => {
    const dialogs = machineDialogs({ isAttended: true, env: { DISPLAY: ':0', PATH: '/nowhere' } });
    await expect(ask(dialogs, question)).rejects.toThrow(remedy);
  });

  test.skipIf(lacks('zenity'))('a display that is not there is a fault of the dialog', async () => {
    const env = { DISPLAY: ':4711', PATH: onlyProgram('zenity') };
    await expect(ask(machineDialogs({ isAttended: true, env }), INPUT)).rejects.toMatchObject({ errorId: 'DisplayDialogError' });
  });
});

/** A `PATH` with that program alone, besides what its own script needs. */
function onlyProgram(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-path-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(findInPath([name], process.env) ?? `/usr/bin/${name}`, join(folder, name));
  return folder;
}

describe.skipIf(lacks('Xvfb', 'xdotool', 'zenity'))('with zenity', { timeout: 60_000 }, () => {
  let screen: TestScreen;
  beforeAll(async () => {
    screen = await openScreen();
  });
  afterAll(() => screen.close());
  const dialogs = () => machineDialogs({ isAttended: true, env: { ...screen.env, PATH: onlyProgram('zenity') } });

  test('a button is called by its English name', async () => {
    const answer = ask(dialogs(), MESSAGE);
    await screen.waitForWindow('Orders');
    await screen.press('Tab', 'Return');
    expect(await answer).toMatchObject({ button: 'No' });
  });

  test('a message that has no Cancel comes again when it is closed', async () => {
    const answer = ask(dialogs(), MESSAGE);
    await screen.waitForWindow('Orders');
    await screen.press('Escape');
    await screen.waitForWindow('Orders');
    await screen.press('Return');
    expect(await answer).toMatchObject({ button: 'Yes' });
  });

  test('a message takes its default button when its time is over, and is gone', async () => {
    expect(await ask(dialogs(), { ...MESSAGE, timeoutMs: 1500 })).toMatchObject({ button: 'Yes' });
    expect(await screen.windows('Orders')).toBe(0);
  });

  test('cancelling the run closes the dialog', async () => {
    const run = new AbortController();
    const answer = ask(dialogs(), INPUT, run.signal);
    await screen.waitForWindow('Name');
    run.abort();
    await expect(answer).rejects.toThrow();
    expect(await screen.windows('Name')).toBe(0);
  });

  test('what is typed comes back, and a password is in no command line', async () => {
    const answer = ask(dialogs(), { ...INPUT, inputType: 'Password', defaultValue: '' });
    await screen.waitForWindow('Name');
    await screen.type('s3cret');
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain('s3cret');
    await screen.press('Return');
    expect(await answer).toEqual({ button: 'OK', values: ['s3cret'] });
  });

  test('an input that is closed is cancelled', async () => {
    const answer = ask(dialogs(), INPUT);
    await screen.waitForWindow('Name');
    await screen.press('Escape');
    expect(await answer).toEqual({ button: 'Cancel', values: [] });
  });

  test('a date that is agreed to is the default', async () => {
    const answer = ask(dialogs(), DATE);
    await screen.waitForWindow('Day');
    await screen.press('Return');
    expect(await answer).toEqual({ button: 'OK', values: ['2026-02-03T00:00:00'] });
  });

  test('a list gives what was chosen with its index', async () => {
    const answer = ask(dialogs(), LIST);
    await screen.waitForWindow('Choice');
    await screen.press('Down', 'Down', 'Return');
    const { button, values, indices } = await answer;
    expect([button, values]).toEqual(['OK', [LIST.items[indices?.[0] ?? -1]]]);
  });

  test('many are chosen with those that are selected beforehand', async () => {
    const answer = ask(dialogs(), { ...LIST, allowsMany: true, preselected: [0, 2] });
    await screen.waitForWindow('Choice');
    await screen.press('Tab', 'Tab', 'Return');
    expect(await answer).toEqual({ button: 'OK', values: ['alpha', 'ga"mma'], indices: [0, 2] });
  });

  test('another value than those of the list can be typed', async () => {
    const answer = ask(dialogs(), { ...LIST, allowsOther: true });
    await screen.waitForWindow('Choice');
    await screen.type('delta');
    await screen.press('Return');
    expect(await answer).toEqual({ button: 'OK', values: ['delta'], indices: [-1] });
  });

  test('a folder is the one where it began when nothing else is chosen', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-choose-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'a.txt'), '');
    const answer = ask(dialogs(), { kind: 'folder', title: 'Where', folder, isTopMost: false });
    await screen.waitForWindow('Where');
    await screen.press('Return');
    const { button, values } = await answer;
    expect([button, values.every((value) => value.startsWith(folder))]).toEqual(['OK', true]);
  });
});

const lacksBrowser = process.env['TANDEM_TEST_EVERYTHING'] !== '1' && findAppBrowser(process.env) === undefined;

describe.skipIf(lacks('Xvfb', 'xdotool') || lacksBrowser)('in a window of the browser', { timeout: 60_000 }, () => {
  let screen: TestScreen;
  beforeAll(async () => {
    screen = await openScreen();
  });
  afterAll(() => screen.close());
  const dialogs = () => machineDialogs({ isAttended: true, env: { ...screen.env, PATH: '/usr/bin:/bin' } });

  test('a form gives its entries by their ids and the id of its button', async () => {
    const answer = ask(dialogs(), FORM);
    await screen.waitForWindow('Supplier');
    await screen.type('Grace');
    await screen.press('Tab');
    await screen.type('7');
    await screen.press('Return');
    const { button, form } = await answer;
    expect([button, toPlain(form ?? null)]).toEqual(['Save', { 'Contact Name': 'Grace', Years: 7, Kind: 'w', Active: 'no' }]);
  });

  test('a form is not sent while a field lacks its entry, and closing it cancels', async () => {
    const answer = ask(dialogs(), FORM);
    await screen.waitForWindow('Supplier');
    await screen.press('BackSpace', 'Return');
    expect(await screen.windows('Supplier')).toBe(1);
    await screen.press('Escape', 'Escape');
    const { button, form } = await answer;
    expect([button, form?.get('Contact Name')]).toEqual(['Cancel', '']);
  });

  test('what is sensitive is shown there and is in no command line', async () => {
    const answer = dialogs().ask({ ...MESSAGE, message: 'hush-hush', isSensitive: true }, new AbortController().signal);
    await screen.waitForWindow('Orders');
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain('hush-hush');
    await screen.press('Return');
    expect(await answer).toMatchObject({ button: 'Yes' });
  });

  test('a default button that is not the first one is pressed by Enter', async () => {
    const answer = ask(dialogs(), { ...MESSAGE, defaultButton: 1 });
    await screen.waitForWindow('Orders');
    await screen.press('Return');
    expect(await answer).toMatchObject({ button: 'No' });
  });

  test('a range of times gives both', async () => {
    const answer = ask(dialogs(), { ...DATE, isRange: true, withTime: true, defaults: ['2026-02-03T10:20:30', '2026-02-04T00:00:00'] });
    await screen.waitForWindow('Day');
    await screen.press('Return');
    expect(await answer).toEqual({ button: 'OK', values: ['2026-02-03T10:20:00', '2026-02-04T00:00:00'] });
  });

  test('cancelling the run closes the window, and nothing of it is left', async () => {
    const run = new AbortController();
    const answer = ask(dialogs(), FORM, run.signal);
    await screen.waitForWindow('Supplier');
    run.abort();
    await expect(answer).rejects.toThrow();
    expect(await screen.windows('Supplier')).toBe(0);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('tandem-dialog-'))).toEqual([]);
  });
});
