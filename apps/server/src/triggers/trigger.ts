import { readTriggerInputs } from '@tandem/cloud-flow';
import { type Diagnostic, JsonObject, type JsonValue } from '@tandem/kernel';
import type { ApiTriggerInput } from '@tandem/protocol';
import { type CheckBody, compileBodySchema } from './body-schema.ts';
import { type Recurrence, readRecurrence } from './recurrence.ts';

/** What starts a cloud flow. */
export type Trigger =
  | { readonly kind: 'button'; readonly name: string; readonly inputs: readonly ApiTriggerInput[]; readonly checkBody: CheckBody }
  | { readonly kind: 'http'; readonly name: string; readonly method: string | undefined; readonly checkBody: CheckBody }
  | { readonly kind: 'recurrence'; readonly name: string; readonly recurrence: Recurrence }
  /** A trigger that this installation cannot listen to; a person can still start the flow with a body. */
  | { readonly kind: 'unsupported'; readonly name: string };

export interface TriggerReading {
  readonly trigger: Trigger;
  readonly diagnostics: readonly Diagnostic[];
}

/** Kinds of a Request trigger that a person, an app or a bot starts with typed inputs. */
const FORM_KINDS: ReadonlySet<string> = new Set(['button', 'powerapp', 'powerappv2', 'skills', 'virtualagent', 'powerpages']);

/** Reads the first trigger of a definition. Its faults are diagnostics, so that they show when the flow is imported. */
export function readTrigger(definition: JsonObject): TriggerReading {
  const triggers = definition.get('triggers');
  const [name, json] = triggers instanceof JsonObject ? (triggers.entries().next().value ?? []) : [];
  if (name === undefined || !(json instanceof JsonObject)) {
    return faulty('', { code: 'TriggerMissing', severity: 'error', message: 'The flow has no trigger: give it one.', path: '/triggers' });
  }
  return readNamed(name, json);
}

function readNamed(name: string, json: JsonObject): TriggerReading {
  const type = lower(json.get('type'));
  const kind = lower(json.get('kind'));
  if (type === 'recurrence') return readSchedule(name, json);
  if (type === 'request' && FORM_KINDS.has(kind)) return readForm(name, json);
  if (type === 'request' && (kind === 'http' || kind === '')) return readHttp(name, json);
  const message = `Tandem cannot listen to the trigger ${name} yet; the flow runs only when a person starts it.`;
  return {
    trigger: { kind: 'unsupported', name },
    diagnostics: [{ code: 'TriggerNotSupported', severity: 'warning', message, path: pathOf(name) }],
  };
}

function readSchedule(name: string, json: JsonObject): TriggerReading {
  const reading = readRecurrence(json.get('recurrence'));
  if (reading.kind === 'recurrence') return { trigger: { kind: 'recurrence', name, recurrence: reading.recurrence }, diagnostics: [] };
  const diagnostics = reading.diagnostics.map((fault) => ({ ...fault, path: `${pathOf(name)}/${fault.path ?? ''}` }));
  return { trigger: { kind: 'unsupported', name }, diagnostics };
}

function readForm(name: string, json: JsonObject): TriggerReading {
  const schema = inputsOf(json).get('schema');
  return withSchema(name, schema, (checkBody) => ({ kind: 'button', name, inputs: readTriggerInputs(schema), checkBody }));
}

function readHttp(name: string, json: JsonObject): TriggerReading {
  const inputs = inputsOf(json);
  const method = inputs.get('method');
  return withSchema(name, inputs.get('schema'), (checkBody) => ({
    kind: 'http',
    name,
    method: typeof method === 'string' && method !== '' ? method.toUpperCase() : undefined,
    checkBody,
  }));
}

function withSchema(name: string, schema: JsonValue | undefined, make: (checkBody: CheckBody) => Trigger): TriggerReading {
  try {
    return { trigger: make(compileBodySchema(schema)), diagnostics: [] };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : 'The schema of the trigger is not valid.';
    return faulty(name, { code: 'InvalidTriggerSchema', severity: 'error', message, path: `${pathOf(name)}/inputs/schema` });
  }
}

function faulty(name: string, diagnostic: Diagnostic): TriggerReading {
  return { trigger: { kind: 'unsupported', name }, diagnostics: [diagnostic] };
}

function inputsOf(json: JsonObject): JsonObject {
  const inputs = json.get('inputs');
  return inputs instanceof JsonObject ? inputs : new JsonObject();
}

function pathOf(name: string): string {
  return `/triggers/${name}`;
}

function lower(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}
