import { type Program, unknownInputs } from '@tandem/desktop-engine';
import { JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import { UsageError } from '../terminal.ts';

/**
 * What `--inputs` gives the flow.
 *
 * @throws UsageError when it is not a JSON object, or names an input that the flow doesn't have
 */
export function readRunInputs(text: string, program: Program): JsonObject {
  const inputs = readJson(text);
  if (!(inputs instanceof JsonObject))
    throw new UsageError('--inputs takes a JSON object by the external names of the inputs, such as {"Country name": "Greece"}.');
  const [unknown] = unknownInputs(program, inputs);
  if (unknown !== undefined) throw new UsageError(`The flow has no input "${unknown}". ${listInputs(program)}`);
  return inputs;
}

/** Undefined for a text that is not JSON. */
function readJson(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function listInputs({ inputs }: Program): string {
  if (inputs.length === 0) return 'It has no inputs: leave out --inputs.';
  return `Its inputs are ${inputs.map(({ name }) => `"${name}"`).join(', ')}.`;
}
