import { err, ok, type Result, TandemError } from '@tandem/kernel';
import type { VariableView } from '@tandem/protocol';
import type { Program } from '../program/program.ts';
import { maskOf, passwordMaskOf } from '../run/mask.ts';
import type { Sensitivity } from '../run/sensitivity.ts';
import type { DesktopValue } from '../values/value.ts';
import { isCompound, partAt, sizeOf } from './parts-of-value.ts';
import { previewOf } from './preview.ts';
import { typeName } from './type-name.ts';
import { isTypeable, readTyped } from './typed-value.ts';
import { type Page, partOf, type VariablePart, type ViewOf } from './variable-part.ts';

/** A part of a variable that a person wants to see: `path` has list indexes, column names and property names. */
export interface VariableQuestion extends Page {
  readonly name: string;
  readonly path: readonly (string | number)[];
}

const NAME_CHARACTERS_MAX = 200;

/** The variables of one run as a person looks at them and changes them. */
export class Variables {
  readonly #program: Program;
  readonly #slots: DesktopValue[];
  readonly #sensitivity: Sensitivity;

  constructor(program: Program, slots: DesktopValue[], sensitivity: Sensitivity) {
    this.#program = program;
    this.#slots = slots;
    this.#sensitivity = sensitivity;
  }

  /** All in the order in which the flow names them, sensitive ones without their values. */
  views(): readonly VariableView[] {
    const mask = this.#mask();
    return this.#program.variableNames.map((name) => {
      const slot = this.#slotOf(name);
      return viewOf({ name, value: this.#valueIn(slot), mask, isSensitive: this.#isSensitive(slot) });
    });
  }

  /**
   * What is in a variable, a page of it. A sensitive text, number, Boolean or date-time comes as it is, since it was asked for by
   * its name, but for the password of a credential; what stands in a sensitive list or object is asked for once more.
   */
  read({ name, path, offset, limit }: VariableQuestion): Result<VariablePart, TandemError> {
    const slot = this.#slotOf(name);
    if (slot === undefined) return err(notFound(name));
    const value = path.reduce<DesktopValue | undefined>((holder, key) => partAt(holder ?? null, key), this.#valueIn(slot));
    if (value === undefined) return err(partMissing(name));
    const [mask, isSensitive] = [this.#mask(), this.#isSensitive(slot)];
    const view: ViewOf = (part, inner) => viewOf({ name: part, value: inner, mask, isSensitive });
    const part = partOf(value, { offset, limit }, view);
    return ok(part.text === null ? part : { ...part, text: passwordMaskOf(this.#slots)(part.text) });
  }

  /** @param json JSON text of a text, number or Boolean; a text for a date-time is read as one */
  set(name: string, json: string): Result<undefined, TandemError> {
    const slot = this.#slotOf(name);
    if (slot === undefined) return err(notFound(name));
    const present = this.#valueIn(slot);
    if (!isTypeable(present)) return err(notTypeable(name));
    const value = readTyped(json, present);
    if (value === undefined) return err(invalid(name));
    this.#slots[slot] = value;
    return ok(undefined);
  }

  #slotOf(name: string): number | undefined {
    return this.#program.variables.get(name.toLowerCase());
  }

  #valueIn(slot: number | undefined): DesktopValue {
    return slot === undefined ? null : (this.#slots[slot] ?? null);
  }

  #isSensitive(slot: number | undefined): boolean {
    return slot !== undefined && this.#sensitivity.includes(slot);
  }

  #mask(): (text: string) => string {
    return maskOf(this.#slots, this.#sensitivity);
  }
}

interface Viewed {
  readonly name: string;
  readonly value: DesktopValue;
  readonly isSensitive: boolean;
  readonly mask: (text: string) => string;
}

function viewOf({ name, value, isSensitive, mask }: Viewed): VariableView {
  return {
    name: name.slice(0, NAME_CHARACTERS_MAX),
    type: typeName(value).slice(0, NAME_CHARACTERS_MAX),
    preview: isSensitive ? null : previewOf(value, mask),
    isSensitive,
    size: isCompound(value) ? sizeOf(value) : null,
  };
}

function notFound(name: string): TandemError {
  return new TandemError('VariableNotFound', `The flow that runs has no variable '${name}'.`, {
    fix: 'Stop the run and start the flow again as it is now.',
  });
}

function partMissing(name: string): TandemError {
  return new TandemError('VariablePartNotFound', `The variable '${name}' has no such part any more.`, {
    fix: 'Open the variable again to see what it holds now.',
  });
}

function notTypeable(name: string): TandemError {
  return new TandemError('VariableNotEditable', `The variable '${name}' holds more than one value, and only a single one can be typed.`, {
    fix: 'Change it by an action of the flow.',
  });
}

function invalid(name: string): TandemError {
  return new TandemError('VariableValueInvalid', `The variable '${name}' cannot have this value.`, {
    fix: 'Give a text, a number of at most 28 digits, True or False; for a date-time, a text such as 2026-11-25 13:14.',
  });
}
