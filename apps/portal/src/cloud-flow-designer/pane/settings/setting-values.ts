import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';

/** One value that a setting writes into the JSON of a card; undefined takes it away. */
export interface SettingEdit {
  readonly path: readonly string[];
  readonly value: JsonValue | undefined;
}

/** The value at the end of the keys, without regard to case. */
export function settingAt(card: JsonObject, ...path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, key) => (value instanceof JsonObject ? value.get(key) : undefined), card);
}

const SECURED = ['runtimeConfiguration', 'secureData', 'properties'] as const;

export function isSecured(card: JsonObject, what: 'inputs' | 'outputs'): boolean {
  const secured = settingAt(card, ...SECURED);
  return isJsonArray(secured) && secured.includes(what);
}

export function secureEdit(card: JsonObject, what: 'inputs' | 'outputs', isOn: boolean): SettingEdit {
  const present = settingAt(card, ...SECURED);
  const others = isJsonArray(present) ? present.filter((name) => name !== what) : [];
  const next = isOn ? [...others, what] : others;
  if (next.length > 0) return { path: SECURED, value: next };
  return { path: ['runtimeConfiguration', 'secureData'], value: undefined };
}

/** `operationOptions` is one name, or several with commas between them. */
export function hasOption(card: JsonObject, option: string): boolean {
  return optionsOf(card).some((name) => name.toLowerCase() === option.toLowerCase());
}

export function optionEdit(card: JsonObject, option: string, isOn: boolean): SettingEdit {
  const others = optionsOf(card).filter((name) => name.toLowerCase() !== option.toLowerCase());
  const next = isOn ? [...others, option] : others;
  return { path: ['operationOptions'], value: next.length === 0 ? undefined : next.join(', ') };
}

function optionsOf(card: JsonObject): readonly string[] {
  const options = card.get('operationOptions');
  return typeof options === 'string'
    ? options
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
    : [];
}

export type RetryKind = 'default' | 'none' | 'fixed' | 'exponential';

/** Where the retry policy stands in this card; connector actions keep it with their inputs. */
export function retryPath(card: JsonObject): readonly string[] {
  const isInRuntime = settingAt(card, 'runtimeConfiguration', 'retryPolicy') !== undefined;
  return isInRuntime ? ['runtimeConfiguration', 'retryPolicy'] : ['inputs', 'retryPolicy'];
}

export function retryKindOf(policy: JsonValue | undefined): RetryKind {
  const type = policy instanceof JsonObject ? String(policy.get('type') ?? '').toLowerCase() : '';
  return type === 'none' || type === 'fixed' || type === 'exponential' ? type : 'default';
}

/** What a policy begins with when its kind is chosen. */
export function newRetryPolicy(kind: RetryKind): JsonObject | undefined {
  if (kind === 'default') return undefined;
  if (kind === 'none') return JsonObject.of([['type', 'none']]);
  return JsonObject.of([
    ['type', kind],
    ['count', 4],
    ['interval', kind === 'fixed' ? 'PT30S' : 'PT7S'],
  ]);
}
