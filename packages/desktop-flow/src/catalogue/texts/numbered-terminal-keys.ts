/** What the keys that are held, or the group of a key, are called in a language. */
export interface KeyWords {
  readonly ctrl: string;
  readonly shift: string;
  readonly keypad: string;
  readonly userDefined: string;
  readonly hexadecimal: string;
}

const CONTROL_CODES = [...Array.from({ length: 32 }, (_, code) => code), 0x7f].map((code) =>
  code.toString(16).toUpperCase().padStart(2, '0'),
);

/** Members of `TerminalEmulation.ControlKey` that differ by a number only: combinations with function keys, the keypad, control codes. */
export function numberedTerminalKeys({ ctrl, shift, keypad, userDefined, hexadecimal }: KeyWords): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...upTo(1, 12).map((key) => [`CtrlF${key}`, `${ctrl}+F${key}`]),
    ...upTo(1, 12).map((key) => [`CtrlShiftF${key}`, `${ctrl}+${shift}+F${key}`]),
    ...upTo(1, 20).map((key) => [`ShiftF${key}`, `${shift}+F${key}`]),
    ...upTo(0, 9).map((key) => [`KeyPad${key}`, `${keypad} ${key}`]),
    ...upTo(6, 20).map((key) => [`Udk${key}`, `${userDefined} ${key}`]),
    ...CONTROL_CODES.map((code) => [`Hex${code}`, `${hexadecimal} ${code}`]),
  ]);
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
