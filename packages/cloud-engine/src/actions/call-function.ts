import { type CompiledTemplate, functionNamed } from '@tandem/cloud-flow';
import { asTandemError, err, type JsonValue, type Result, type TandemError } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly JsonValue[];
}

/** What a function of the language gives for values, with all of its rules. */
export function callFunction(run: ActingRun, instance: ActionInstance, { name, args }: FunctionCall): Result<JsonValue, TandemError> {
  const definition = functionNamed(name);
  if (definition === undefined) return err(asTandemError(new Error(`There is no function '${name}'.`)));
  const evaluate = definition.bind(args.map((arg) => () => arg));
  const names = { ...NO_NAMES, functions: new Set([name]) };
  return run.evaluate(instance, { constant: undefined, evaluate, names, warnings: [] });
}

const NO_NAMES: CompiledTemplate['names'] = {
  functions: new Set(),
  actions: new Set(),
  variables: new Set(),
  parameters: new Set(),
  loops: new Set(),
};
