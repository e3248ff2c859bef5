import { JsonObject, type JsonValue, ok, parseJson, printJson, type Result, valueAt } from '@tandem/kernel';
import { typeOf } from '../flow/branches.ts';
import { nameFromTitle } from '../flow/unique-name.ts';
import { copyFragment } from './fragment.ts';
import { inOneRow } from './move-actions.ts';
import { type Refusal, refuse } from './refusal.ts';
import { selectedLevels } from './selected-levels.ts';

/** Actions as text. */
export interface Clipboard {
  readonly actions: JsonObject;
  /** References that the actions need, by their keys; empty when the text tells none. */
  readonly connectionReferences: JsonObject;
}

/** Actions with all that is in them as JSON text, together with the connection references that they use. */
export function copyActions(
  definition: JsonObject,
  actions: readonly string[],
  connectionReferences: JsonObject = new JsonObject(),
): Result<string, Refusal> {
  const levels = selectedLevels(definition, actions);
  if (!levels.ok) return levels;
  const copied = inOneRow(levels.value.map(({ level, names }) => copyFragment(valueAt(definition, level.path), names)));
  const text = printJson(copied);
  const used = JsonObject.of([...connectionReferences].filter(([key]) => text.includes(printJson(key))));
  return ok(
    printJson(
      JsonObject.of([
        ['actions', copied],
        ['connectionReferences', used],
      ]),
      2,
    ),
  );
}

/** Reads what `copyActions` wrote, what Power Automate's designers copy, a single action, or an object of actions. */
export function readClipboard(text: string): Result<Clipboard, Refusal> {
  try {
    const value = parseJson(text);
    const actions = actionsIn(value);
    if (actions !== undefined && actions.size > 0) {
      const references = valueAt(value, ['connectionReferences']) ?? valueAt(value, ['connectionData']);
      return ok({ actions, connectionReferences: references instanceof JsonObject ? references : new JsonObject() });
    }
  } catch {
    // Text of any other kind is on clipboards, too.
  }
  return refuse('ClipboardUnreadable', 'The clipboard holds no actions. Copy actions in a designer and paste them here.');
}

function actionsIn(value: JsonValue): JsonObject | undefined {
  if (!(value instanceof JsonObject)) return undefined;
  return copiedOperation(value) ?? singleAction(value) ?? levelOf(value.get('actions')) ?? levelOf(value);
}

/** `operationName` and `operationDefinition` in the old designer, `nodeId` and `serializedValue` in the new one. */
function copiedOperation(value: JsonObject): JsonObject | undefined {
  const json = value.get('operationDefinition') ?? value.get('serializedValue') ?? value.get('serializedOperation');
  const name = value.get('operationName') ?? value.get('nodeId') ?? value.get('id');
  if (!(json instanceof JsonObject) || typeOf(json) === '' || value.get('isTrigger') === true) return undefined;
  return JsonObject.of([[nameFromTitle(typeof name === 'string' ? name : '') || String(json.get('type')), json]]);
}

function singleAction(value: JsonObject): JsonObject | undefined {
  return typeOf(value) === '' ? undefined : JsonObject.of([[String(value.get('type')), value]]);
}

function levelOf(value: JsonValue | undefined): JsonObject | undefined {
  if (!(value instanceof JsonObject)) return undefined;
  return [...value.values()].every((json) => typeOf(json) !== '') ? value : undefined;
}
