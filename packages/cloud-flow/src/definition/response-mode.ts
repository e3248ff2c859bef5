import { JsonObject, type JsonValue } from '@tandem/kernel';
import { branchesOf } from './action-branches.ts';
import { hasOption } from './action-settings.ts';

/** Whether whoever starts a flow waits for its answer, gets a place to ask for it, or is answered by no action at all. */
export type ResponseMode = 'none' | 'synchronous' | 'asynchronous';

/** What the Response actions of a definition, at whatever depth, ask for: one that is synchronous keeps the caller waiting. */
export function responseMode(definition: JsonObject): ResponseMode {
  const responses = [...responsesIn(definition.get('actions'))];
  if (responses.length === 0) return 'none';
  return responses.every((response) => hasOption(response, 'Asynchronous')) ? 'asynchronous' : 'synchronous';
}

function* responsesIn(actions: JsonValue | undefined): Generator<JsonObject> {
  if (!(actions instanceof JsonObject)) return;
  for (const action of actions.values()) {
    if (!(action instanceof JsonObject)) continue;
    const type = action.get('type');
    if (typeof type === 'string' && type.toLowerCase() === 'response') yield action;
    for (const branch of branchesOf(action)) yield* responsesIn(branch);
  }
}
