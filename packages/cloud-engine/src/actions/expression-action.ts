import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';
import type { BodyOf } from './action-body.ts';
import { callFunction } from './call-function.ts';

/** Current time, Convert time zone, Format number and their like: the body is what the function gives for the inputs. */
export function calculate(run: ActingRun, instance: ActionInstance, body: BodyOf<'expression'>): void {
  const given = run.evaluate(instance, body.inputs);
  if (!given.ok) {
    run.failWith(instance, given.error);
    return;
  }
  instance.inputs = given.value;
  const result = callFunction(run, instance, { name: body.functionName, args: argumentsOf(body, given.value) });
  if (instance.hasSecuredInputs) instance.hasSecuredOutputs = true;
  if (!result.ok) {
    run.failWith(instance, result.error);
    return;
  }
  run.end(instance, { status: 'Succeeded', code: 'OK', outputs: JsonObject.of([['body', result.value]]) });
}

/** Members that the function can do without and that are empty are left out, as the designer leaves empty fields. */
function argumentsOf({ parameters, minArgs }: BodyOf<'expression'>, inputs: JsonValue): readonly JsonValue[] {
  const args = parameters.map((name) => (inputs instanceof JsonObject ? (inputs.get(name) ?? null) : null));
  while (args.length > minArgs && (args.at(-1) === null || args.at(-1) === '')) args.pop();
  return args;
}
