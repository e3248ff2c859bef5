import { type JsonObject, ok, valueAt } from '@tandem/kernel';
import { actionCard } from '../flow/card-id.ts';
import { flowIndex } from '../flow/flow-index.ts';
import { flowVariables, variableNamePaths } from '../flow/variables.ts';
import { withValueAt } from '../json/json-path.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import { refuse } from './refusal.ts';
import { renameInParts } from './rename-card.ts';

/** Renames a variable where it is initialized and written, and in every expression. */
export function renameVariable(definition: JsonObject, { from, to }: FlowEdit & { readonly kind: 'rename-variable' }): EditResult {
  const variables = flowVariables(definition);
  const found = variables.find(({ name }) => isSame(name, from));
  if (found === undefined) return refuse('VariableNotFound', `The flow initializes no variable '${from}'.`);
  const name = to.trim();
  if (name === '') return refuse('NameInvalid', 'The name is empty. Type at least one character.');
  if (variables.some((other) => isSame(other.name, name) && !isSame(other.name, from))) {
    return refuse('NameTaken', `Another variable is called '${name}' already. Choose another name.`);
  }
  const written = renameWriters(definition, from, name);
  return ok({ definition: renameInParts(written, 'variable', { from, to: name }), cards: [actionCard(found.action.key)] });
}

function renameWriters(definition: JsonObject, from: string, to: string): JsonObject {
  const paths = [...flowIndex(definition).actions.values()].flatMap((action) =>
    variableNamePaths(action)
      .filter((path) => isSame(valueAt(action.json, path), from))
      .map((path) => [...action.path, ...path]),
  );
  return paths.reduce((changed, path) => {
    const result = withValueAt(changed, path, to);
    return result.ok ? (result.value as JsonObject) : changed;
  }, definition);
}

function isSame(left: unknown, right: string): boolean {
  return typeof left === 'string' && left.toLowerCase() === right.toLowerCase();
}
