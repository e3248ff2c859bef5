import { checkFormula, ERROR_NAMES, type Formula, memberValue, parseFormula, seesRow } from '@tandem/desktop-flow/power-fx';
import type { TextRange } from '@tandem/kernel';
import type { Unit } from '../compile/unit.ts';
import type { Evaluate } from '../program/instruction.ts';
import { CustomObject } from '../values/custom-object.ts';
import { LogicError } from '../values/fault.ts';
import { ListValue } from '../values/list.ts';
import { readNumber } from '../values/numeric.ts';
import type { DesktopValue } from '../values/value.ts';
import { fieldOf, memberOf } from './coerce.ts';
import { BLANK, type FormulaCode, type FormulaRow } from './formula-code.ts';
import { FORMULA_CODES } from './function-codes.ts';
import { joinedText } from './joined-text.ts';
import { binaryCode, unaryCode } from './operators.ts';

/** A formula as one function over the variables; faults go to the unit at the range. The function throws LogicError. */
export function compileFormula(unit: Unit, text: string, range: TextRange): Evaluate {
  const code = formulaCode(unit, text, range);
  return (slots) => code(slots, undefined);
}

function formulaCode(unit: Unit, text: string, range: TextRange): FormulaCode {
  const parsed = parseFormula(text);
  if (!parsed.ok) {
    unit.fault('FormulaInvalid', parsed.error.message, range);
    return BLANK;
  }
  const findings = checkFormula(parsed.value, (name) => unit.isAssigned(name));
  for (const { code, message } of findings) unit.fault(code, message, range);
  return findings.length > 0 ? BLANK : new FormulaCompiler(unit, range).code(parsed.value, false);
}

class FormulaCompiler {
  readonly #unit: Unit;
  readonly #range: TextRange;

  constructor(unit: Unit, range: TextRange) {
    this.#unit = unit;
    this.#range = range;
  }

  /** @param isInRow whether names may be fields of a row */
  code(formula: Formula, isInRow: boolean): FormulaCode {
    const inner = (part: Formula) => this.code(part, isInRow);
    switch (formula.kind) {
      case 'blank':
        return BLANK;
      case 'number':
        return constant(readNumber(formula.text) ?? null);
      case 'text':
      case 'boolean':
        return constant(formula.value);
      case 'name':
        return this.#name(formula.name, isInRow || ERROR_NAMES.has(formula.name));
      case 'interpolated':
        return joinedText(formula.parts.map((part) => (typeof part === 'string' ? constant(part) : inner(part))));
      case 'field':
        return this.#field(formula, isInRow);
      case 'unary':
        return unaryCode(formula.operator, inner(formula.operand));
      case 'binary':
        return binaryCode(formula.operator, inner(formula.left), inner(formula.right));
      case 'as':
        return inner(formula.operand);
      case 'chain':
        return chained(formula.parts.map(inner));
      case 'call':
        return this.#call(formula, isInRow);
      default:
        return container(formula, inner);
    }
  }

  #name(name: string, isInRow: boolean): FormulaCode {
    if (!isInRow) {
      const slot = this.#unit.slots.use(name, this.#range);
      return (slots) => slots[slot] ?? null;
    }
    const slot = this.#unit.isAssigned(name) ? this.#unit.slots.use(name, this.#range) : undefined;
    return (slots, row) => {
      const found = findInRows(row, name);
      if (found !== undefined) return found;
      if (slot !== undefined) return slots[slot] ?? null;
      throw new LogicError('PropertyNotFound', `There is no field and no variable '${name}'. Check the name and what the rows hold.`);
    };
  }

  #field({ target, name }: Formula & { readonly kind: 'field' }, isInRow: boolean): FormulaCode {
    const member = target.kind === 'name' && !this.#unit.isAssigned(target.name) ? memberValue(target.name, name) : undefined;
    if (member !== undefined) return constant(member);
    const code = this.code(target, isInRow);
    return (slots, row) => memberOf(code(slots, row), name);
  }

  #call({ name, arguments: values }: Formula & { readonly kind: 'call' }, isInRow: boolean): FormulaCode {
    const [first] = values;
    const make = FORMULA_CODES.get(name);
    if (make === undefined) return BLANK;
    return make({
      codes: values.map((value, at) => this.code(value, isInRow || seesRow(name, at))),
      arguments: values,
      codeOf: (part) => this.code(part, isInRow),
      alias: first?.kind === 'as' ? first.name : undefined,
      environmentSlot: () => this.#unit.environmentSlot(),
    });
  }
}

function constant(value: DesktopValue): FormulaCode {
  return () => value;
}

/** All are computed, the last one is the value. */
function chained(parts: readonly FormulaCode[]): FormulaCode {
  return (slots, row) => parts.map((part) => part(slots, row)).at(-1) ?? null;
}

function container(formula: Formula & { readonly kind: 'record' | 'list' }, inner: (part: Formula) => FormulaCode): FormulaCode {
  if (formula.kind === 'list') {
    const items = formula.items.map(inner);
    return (slots, row) => new ListValue(items.map((item) => item(slots, row)));
  }
  const fields = formula.fields.map(({ name, value }) => [name, inner(value)] as const);
  return (slots, row) => new CustomObject(fields.map(([name, value]) => [name, value(slots, row)] as const));
}

/** What a name means in the rows that functions look at, the innermost first. */
function findInRows(row: FormulaRow | undefined, name: string): DesktopValue | undefined {
  if (row === undefined) return undefined;
  if (name === (row.name ?? 'ThisRecord')) return row.item;
  const field = fieldOf(row.item, name);
  return field === undefined ? findInRows(row.outer, name) : field;
}
