import { type CompileOptions, type Program, unknownInputs } from '@tandem/desktop-engine';
import { type Diagnostic, JsonObject, type JsonValue, kindOf, parseJson } from '@tandem/kernel';
import { UsageError } from '../terminal.ts';

/** What `--inputs` gives the flow. @throws UsageError when it is not a JSON object */
export function readRunInputs(text: string): JsonObject {
  const inputs = readJson(text);
  if (inputs instanceof JsonObject) return inputs;
  throw new UsageError('--inputs takes a JSON object by the external names of the inputs, such as {"Country name": "Greece"}.');
}

/** Undefined for a text that is not JSON. */
function readJson(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

const TYPES = {
  string: 'String',
  boolean: 'Bool',
  int: 'Numeric',
  double: 'Numeric',
  decimal: 'Numeric',
  array: 'List',
  object: 'CustomObject',
  null: 'String',
} as const;

/** Values for variables too: what is copied from the designer has no lines that declare its inputs. */
export function givenBy(inputs: JsonObject): NonNullable<CompileOptions['given']> {
  return new Map([...inputs].map(([name, value]) => [name, TYPES[kindOf(value)]] as const));
}

/** @throws UsageError when the flow has no input and no variable of a name */
export function refuseUnknown(inputs: JsonObject, program: Program): void {
  const [unknown] = unknownInputs(program, inputs);
  if (unknown !== undefined)
    throw new UsageError(`The flow has no input "${unknown}", and no variable of that name. ${listInputs(program)}`);
}

function listInputs({ inputs }: Program): string {
  if (inputs.length === 0) return 'It has no inputs: leave out --inputs.';
  return `Its inputs are ${inputs.map(({ name }) => `"${name}"`).join(', ')}.`;
}

/** How to give the variables that the flow was refused for a value; undefined when it was for nothing like that. */
export function inputsHint(faults: readonly Diagnostic[]): string | undefined {
  const names = faults.flatMap(({ code, path }) => (code === 'VariableNotDefined' && path !== undefined ? [path] : []));
  if (names.length === 0) return undefined;
  const example = JSON.stringify(Object.fromEntries(names.map((name) => [name, '…'])));
  return `What is to come from outside goes into --inputs '${example}', or is declared with @INPUT lines in the script.`;
}
