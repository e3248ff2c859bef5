import { err, type JsonObject, ok, parseJson, type Result } from '@tandem/kernel';
import type { InterfaceVariable, Program } from '../program/program.ts';
import { toBoolean, toNumeric } from '../values/convert.ts';
import { CustomObject } from '../values/custom-object.ts';
import { DataTable } from '../values/data-table.ts';
import { Instance } from '../values/instance.ts';
import { fromJson } from '../values/json.ts';
import { ListValue } from '../values/list.ts';
import { readNumber } from '../values/numeric.ts';
import { toText } from '../values/to-text.ts';
import type { DesktopValue } from '../values/value.ts';

export interface InputFault {
  readonly code: 'MissingInput' | 'InvalidInputType';
  readonly message: string;
}

/** What the caller gives for an input; undefined when it leaves it out. */
export type ReadInput = (variable: InterfaceVariable) => DesktopValue | undefined;

/** Inputs that came as JSON, by their external names or the names of their variables; numbers in texts are as JSON writes them. */
export function jsonInputs(inputs: JsonObject): ReadInput {
  return ({ name, variable, type }) => {
    const given = inputs.get(name) ?? inputs.get(variable);
    if (typeof given === 'string' && type === 'Numeric') return readNumber(given.trim()) ?? given;
    return given === undefined ? undefined : fromJson(given);
  };
}

/** Inputs that came from another flow of the same run, by the names of their variables in lower case: the flow gets values of its own. */
export function ownInputs(inputs: ReadonlyMap<string, DesktopValue>): ReadInput {
  return ({ variable }) => {
    const given = inputs.get(variable.toLowerCase());
    return given === undefined ? undefined : copyOf(given);
  };
}

/**
 * Puts the inputs into their variables, converted to their declared types. An input that is left out gets its default, an optional
 * one without a default is Blank.
 */
export function assignInputs(program: Program, read: ReadInput, slots: DesktopValue[]): Result<undefined, InputFault> {
  for (const variable of program.inputs) {
    const value = inputValue(variable, read(variable));
    if (!value.ok) return value;
    slots[variable.slot] = value.value;
  }
  return ok(undefined);
}

/** Names among the inputs that the flow doesn't have, neither as an external name nor as a variable; a run passes over them. */
export function unknownInputs({ inputs: declared }: Program, inputs: JsonObject): readonly string[] {
  const known = new Set(declared.flatMap(({ name, variable }) => [name.toLowerCase(), variable.toLowerCase()]));
  return [...inputs.keys()].filter((name) => !known.has(name.toLowerCase()));
}

function inputValue(variable: InterfaceVariable, given: DesktopValue | undefined): Result<DesktopValue, InputFault> {
  const { name, isOptional, defaultValue, type } = variable;
  if (given === undefined && defaultValue !== undefined) return ok(defaultOf(type, defaultValue));
  if (given === undefined || given === null) return isOptional ? ok(null) : err(missing(name));
  const value = converted(type, given);
  if (value !== undefined) return ok(value);
  // A blank form field arrives as an empty text whatever the type of the input is.
  if (isOptional && given === '') return ok(null);
  return err({ code: 'InvalidInputType', message: `The input '${name}' must be ${EXPECTED[type]}. Pass such a value.` });
}

/** Defaults of structured types may be JSON text; containers are copied, because they belong to the program. */
function defaultOf(type: InterfaceVariable['type'], value: DesktopValue): DesktopValue {
  return copyOf(converted(type, value) ?? value);
}

function missing(name: string): InputFault {
  return { code: 'MissingInput', message: `The input '${name}' is mandatory but has no value. Pass a value for it.` };
}

const EXPECTED = {
  String: 'a text',
  Numeric: 'a number',
  Bool: 'true or false',
  List: 'an array',
  CustomObject: 'an object',
  Datatable: 'an array of objects',
} as const;

function converted(type: InterfaceVariable['type'], value: DesktopValue): DesktopValue | undefined {
  // What a flow has opened keeps its handle in the flow that it is given to.
  if (value instanceof Instance) return value;
  switch (type) {
    case 'String':
      return value instanceof ListValue || value instanceof CustomObject || value instanceof DataTable ? undefined : toText(value);
    case 'Numeric':
      return toNumeric(value);
    case 'Bool':
      return toBoolean(value);
    case 'List':
      return structured(value) instanceof ListValue ? structured(value) : undefined;
    case 'CustomObject':
      return structured(value) instanceof CustomObject ? structured(value) : undefined;
    case 'Datatable':
      return tableOf(structured(value));
  }
}

/** Structured values may come as JSON text, as forms send them. */
function structured(value: DesktopValue): DesktopValue {
  if (typeof value !== 'string') return value;
  try {
    return fromJson(parseJson(value));
  } catch {
    return value;
  }
}

function tableOf(value: DesktopValue): DataTable | undefined {
  if (value instanceof DataTable) return value;
  if (!(value instanceof ListValue)) return undefined;
  const rows = value.items;
  if (!rows.every((row) => row instanceof CustomObject)) return undefined;
  const columns = [...new Set(rows.flatMap((row) => [...row.properties.keys()]))];
  return new DataTable(
    columns,
    rows.map((row) => columns.map((column) => row.get(column) ?? null)),
  );
}

/** Containers anew, all else as it is. */
export function copyOf(value: DesktopValue): DesktopValue {
  if (value instanceof ListValue) return new ListValue(value.items.map(copyOf));
  if (value instanceof CustomObject) return new CustomObject([...value.properties].map(([key, item]) => [key, copyOf(item)] as const));
  if (value instanceof DataTable)
    return new DataTable(
      [...value.columns],
      value.rows.map((cells) => cells.map(copyOf)),
    );
  return value;
}
