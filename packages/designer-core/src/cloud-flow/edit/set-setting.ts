import { fromPlain, JsonObject, type JsonValue, type Result, valueAt } from '@tandem/kernel';
import { readCardId } from '../flow/card-id.ts';
import { TakenNames } from '../flow/unique-name.ts';
import type { JsonPath } from '../json/json-path.ts';
import { edited, setAt } from './edit-level.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import { operationOptions, retryPolicyPath, securedProperties } from './read-setting.ts';
import type { Refusal } from './refusal.ts';
import { cardAt } from './set-value.ts';
import type { SettingChange } from './setting-change.ts';

interface CardJson {
  readonly isTrigger: boolean;
  readonly name: string;
  readonly json: JsonObject;
}

/** Changes one setting of a card; what is empty afterwards is left out. */
export function setSetting(definition: JsonObject, { card, change }: FlowEdit & { readonly kind: 'set-setting' }): EditResult {
  const found = cardAt(definition, card);
  if (!found.ok) return found;
  const { name, json, path } = found.value;
  const isTrigger = readCardId(card).kind === 'trigger';
  const mocked = change.setting === 'static-result' ? withStaticResult(definition, json, { name, value: change.value }) : undefined;
  const [start, changes] = mocked ?? [definition, changesOf({ isTrigger, name, json }, change)];
  const result = changes.reduce<Result<JsonObject, Refusal>>(
    (changed, [steps, value]) => (changed.ok ? setPruned(changed.value, path, { steps, value }) : changed),
    { ok: true, value: start },
  );
  return edited(result, [card]);
}

/** A path from the card and the value that goes there. */
type PathChange = readonly [JsonPath, JsonValue | undefined];

function changesOf({ isTrigger, json }: CardJson, change: SettingChange): readonly PathChange[] {
  switch (change.setting) {
    case 'timeout':
      return [[['limit', 'timeout'], change.value]];
    case 'retry-policy':
      return [[retryPolicyPath(json), change.value === undefined ? undefined : fromPlain(change.value)]];
    case 'asynchronous-pattern':
      return [[['operationOptions'], withOption(json, 'DisableAsyncPattern', !change.value)]];
    case 'concurrency':
      return concurrency(json, isTrigger, change.value);
    case 'secure-inputs':
      return [secured(json, 'inputs', change.value)];
    case 'secure-outputs':
      return [secured(json, 'outputs', change.value)];
    case 'tracked-properties':
      return [[['trackedProperties'], change.value]];
    case 'trigger-conditions':
      return [
        [
          ['conditions'],
          change.value.length === 0 ? undefined : change.value.map((expression) => JsonObject.of([['expression', expression]])),
        ],
      ];
    case 'split-on':
      return [[['splitOn'], change.value]];
    case 'pagination':
      return [[['runtimeConfiguration', 'paginationPolicy', 'minimumItemCount'], change.value]];
    case 'static-result':
      return [];
  }
}

function concurrency(json: JsonObject, isTrigger: boolean, value: number | undefined): readonly PathChange[] {
  const key = isTrigger ? 'runs' : 'repetitions';
  const option = isTrigger ? 'SingleInstance' : 'Sequential';
  return [
    [['runtimeConfiguration', 'concurrency', key], value],
    [['operationOptions'], withOption(json, option, false)],
  ];
}

function withOption(json: JsonObject, option: string, isOn: boolean): string | undefined {
  const others = operationOptions(json).filter((other) => other.toLowerCase() !== option.toLowerCase());
  const options = isOn ? [...others, option] : others;
  return options.length === 0 ? undefined : options.join(', ');
}

function secured(json: JsonObject, property: 'inputs' | 'outputs', isOn: boolean): PathChange {
  const others = securedProperties(json).filter((other) => other !== property);
  const properties = isOn ? [...others, property] : others;
  return [['runtimeConfiguration', 'secureData', 'properties'], properties.length === 0 ? undefined : properties];
}

/** The result stands in the definition under a name that the card knows. */
function withStaticResult(
  definition: JsonObject,
  json: JsonObject,
  { name, value }: { readonly name: string; readonly value: JsonObject | undefined },
): readonly [JsonObject, readonly PathChange[]] {
  const place = ['runtimeConfiguration', 'staticResult'];
  if (value === undefined) {
    return [definition, valueAt(json, place) === undefined ? [] : [[[...place, 'staticResultOptions'], 'Disabled']]];
  }
  const results = definition.get('staticResults');
  const all = results instanceof JsonObject ? results : new JsonObject();
  const known = valueAt(json, [...place, 'name']);
  const key = typeof known === 'string' ? known : new TakenNames(all.keys()).claim(`${name}0`);
  const configuration = JsonObject.of([
    ['name', key],
    ['staticResultOptions', 'Enabled'],
  ]);
  const changed = definition.copy().set(definition.findKey('staticResults') ?? 'staticResults', all.copy().set(key, value));
  return [changed, [[place, configuration]]];
}

interface PrunedChange {
  readonly steps: JsonPath;
  readonly value: JsonValue | undefined;
}

function setPruned(definition: JsonObject, card: JsonPath, { steps, value }: PrunedChange): Result<JsonObject, Refusal> {
  const changed = setAt(definition, [...card, ...steps], value);
  if (!changed.ok || value !== undefined) return changed;
  return { ok: true, value: prune(changed.value, card, steps.slice(0, -1)) };
}

/** Leaves out the objects of the path that are empty now. */
function prune(definition: JsonObject, card: JsonPath, steps: JsonPath): JsonObject {
  if (steps.length === 0) return definition;
  const holder = valueAt(definition, [...card, ...steps]);
  if (!(holder instanceof JsonObject) || holder.size > 0 || steps.join() === 'inputs') return definition;
  const changed = setAt(definition, [...card, ...steps], undefined);
  return changed.ok ? prune(changed.value, card, steps.slice(0, -1)) : definition;
}
