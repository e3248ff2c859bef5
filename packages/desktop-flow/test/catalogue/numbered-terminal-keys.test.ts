import { expect, test } from 'vitest';
import { actionCatalogue } from '../../src/catalogue/index.ts';
import { numberedTerminalKeys } from '../../src/catalogue/texts/numbered-terminal-keys.ts';

const keys = numberedTerminalKeys({ ctrl: 'Ctrl', shift: 'Shift', keypad: 'Keypad', userDefined: 'User-defined key', hexadecimal: 'Hex' });
const controlKey = actionCatalogue.find('TerminalEmulation.SendKey')?.inputs.find((input) => input.name === 'ControlKey');

test('the keys with numbers are all keys of the list, function keys apart', () => {
  const numbered = controlKey?.members?.filter((member) => /^(Ctrl|Shift)+F\d|^(KeyPad|Udk)\d|^Hex[0-9A-F]{2}$/.test(member)) ?? [];
  expect(numbered.length).toBeGreaterThan(100);
  expect(Object.keys(keys).toSorted()).toEqual(numbered.toSorted());
});

test.each([
  ['CtrlF12', 'Ctrl+F12'],
  ['CtrlShiftF1', 'Ctrl+Shift+F1'],
  ['ShiftF20', 'Shift+F20'],
  ['KeyPad0', 'Keypad 0'],
  ['Udk6', 'User-defined key 6'],
  ['Hex0A', 'Hex 0A'],
])('%s is called %s', (member, text) => {
  expect(keys[member]).toBe(text);
});
