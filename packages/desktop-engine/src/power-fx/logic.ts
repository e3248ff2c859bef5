import { CustomObject } from '../values/custom-object.ts';
import { LogicError } from '../values/fault.ts';
import { ListValue } from '../values/list.ts';
import type { DesktopValue } from '../values/value.ts';
import { fieldOf, isBlank, textOf, truthOf } from './coerce.ts';
import { BLANK, type FormulaCode, type FormulaFunctionCode, plain } from './formula-code.ts';
import { equals } from './operators.ts';

/** Pairs of a condition and its value, and the value without a partner at the end. */
function pairsOf(codes: readonly FormulaCode[]): {
  readonly pairs: readonly (readonly [FormulaCode, FormulaCode])[];
  readonly last: FormulaCode;
} {
  const pairs = codes.flatMap((code, at) => (at % 2 === 0 && codes[at + 1] !== undefined ? [[code, codes[at + 1] ?? BLANK] as const] : []));
  return { pairs, last: codes.length % 2 === 0 ? BLANK : (codes.at(-1) ?? BLANK) };
}

const ifCode: FormulaFunctionCode = ({ codes }) => {
  const { pairs, last } = pairsOf(codes);
  return (slots, row) => {
    for (const [condition, value] of pairs) if (truthOf(condition(slots, row))) return value(slots, row);
    return last(slots, row);
  };
};

const switchCode: FormulaFunctionCode = ({ codes }) => {
  const [subject = BLANK, ...rest] = codes;
  const { pairs, last } = pairsOf(rest);
  return (slots, row) => {
    const value = subject(slots, row);
    for (const [match, result] of pairs) if (equals(value, match(slots, row))) return result(slots, row);
    return last(slots, row);
  };
};

/** The value, or what the fault is replaced with. */
function orElse(code: FormulaCode, replace: FormulaCode): FormulaCode {
  return (slots, row) => {
    try {
      return code(slots, row);
    } catch (thrown) {
      if (thrown instanceof LogicError) return replace(slots, row);
      throw thrown;
    }
  };
}

/** The first value with a fault is replaced with what follows it, which is told of the fault; without one the last value counts. */
const ifError: FormulaFunctionCode = ({ codes }) => {
  const [only = BLANK] = codes;
  if (codes.length === 1) return orElse(only, BLANK);
  const { pairs } = pairsOf(codes);
  const last = codes.length % 2 === 0 ? undefined : codes.at(-1);
  return (slots, outer) => {
    let value: DesktopValue = null;
    for (const [code, replacement] of pairs) {
      const computed = attempt(() => code(slots, outer));
      if (computed instanceof LogicError) return replacement(slots, { item: errorsOf(computed), name: undefined, outer });
      value = computed;
    }
    return last === undefined ? value : last(slots, outer);
  };
};

function attempt(compute: () => DesktopValue): DesktopValue | LogicError {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof LogicError) return thrown;
    throw thrown;
  }
}

/** What replacements see of a fault. */
function errorsOf({ errorId, message }: LogicError): CustomObject {
  const error = new CustomObject([
    ['Kind', errorId],
    ['Message', message],
    ['Source', ''],
    ['Observed', ''],
  ]);
  return new CustomObject([
    ['FirstError', error],
    ['AllErrors', new ListValue([error])],
  ]);
}

/** `Error("message")`, `Error({Kind: …, Message: "…"})`, `Error(FirstError)` or `Error(AllErrors)`; Blank and an empty table are no error. */
function raise(error: DesktopValue): DesktopValue {
  const first = error instanceof ListValue ? (error.items[0] ?? null) : error;
  if (first === null) return null;
  const message = fieldOf(first, 'Message') ?? (first instanceof CustomObject ? 'The flow raised an error.' : first);
  throw new LogicError('InvalidArgument', textOf(message));
}

const always =
  (value: DesktopValue): FormulaCode =>
  () =>
    value;

export const LOGIC_FUNCTIONS: Readonly<Record<string, FormulaFunctionCode>> = {
  And:
    ({ codes }) =>
    (slots, row) =>
      codes.every((code) => truthOf(code(slots, row))),
  Blank: () => BLANK,
  Boolean: plain((value = null) => (isBlank(value) ? null : truthOf(value))),
  Coalesce:
    ({ codes }) =>
    (slots, row) => {
      for (const code of codes) {
        const value = code(slots, row);
        if (!isBlank(value)) return value;
      }
      return null;
    },
  Error: plain((error = null) => raise(error)),
  If: ifCode,
  IfError: ifError,
  IsBlank: plain((value = null) => isBlank(value)),
  IsBlankOrError: ({ codes: [code = BLANK] }) => orElse((slots, row) => isBlank(code(slots, row)), always(true)),
  IsError: ({ codes: [code = BLANK] }) =>
    orElse((slots, row) => {
      code(slots, row);
      return false;
    }, always(true)),
  Not: plain((value = null) => !truthOf(value)),
  Or:
    ({ codes }) =>
    (slots, row) =>
      codes.some((code) => truthOf(code(slots, row))),
  Switch: switchCode,
};
