import { JsonObject } from '@tandem/kernel';
import { isLoop, typeOf } from '../flow/branches.ts';
import { type FlowIndex, flowIndex, type IndexedLevel, ownersOf } from '../flow/flow-index.ts';
import type { Fragment } from './fragment.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Why a fragment cannot be in a level, or undefined when it can: the same rules that the compiler has. */
export function placementRefusal(fragment: Fragment, level: IndexedLevel): Refusal | undefined {
  const owners = ownersOf(level);
  for (const action of indexOf(fragment).actions.values()) {
    const around = [...ownersOf(action.level), ...owners];
    const type = typeOf(action.json);
    if (type === 'initializevariable' && around.length > 0) return variableNotAtRoot(action.name);
    if ((type === 'terminate' || type === 'response') && around.some(({ json }) => isLoop(json))) return notInLoop(action.name);
  }
  return undefined;
}

/** The actions of a fragment at any depth. */
export function indexOf(fragment: Fragment): FlowIndex {
  return flowIndex(asDefinition(fragment));
}

function asDefinition(fragment: Fragment): JsonObject {
  return new JsonObject().set('actions', fragment);
}

function variableNotAtRoot(name: string): Refusal {
  const message = `'${name}' initializes a variable, which is only possible at the top level of the flow. Put it outside of other actions.`;
  return refuse('VariableNotAtRoot', message).error;
}

function notInLoop(name: string): Refusal {
  return refuse('NotAllowedInLoop', `'${name}' cannot be inside a loop. Put it outside of the loop.`).error;
}
