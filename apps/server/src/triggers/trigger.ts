import {
  type CompiledFlow,
  type CompiledTrigger,
  parseIsoDuration,
  type Recurrence,
  type RetryPolicy,
  readTriggerInputs,
  type TriggerConnectorCall,
} from '@tandem/cloud-flow';
import { type Diagnostic, JsonObject, type JsonValue, jsonPointer } from '@tandem/kernel';
import type { ApiTriggerInput } from '@tandem/protocol';
import { type CheckBody, compileBodySchema } from './body-schema.ts';
import type { Listening } from './listening.ts';
import { type PathPattern, readPathPattern } from './relative-path.ts';
import { notSupported } from './trigger-not-supported.ts';
import { readTriggerRetries } from './trigger-retries.ts';

/** What starts a cloud flow. */
export type Trigger =
  | ({ readonly kind: 'button'; readonly inputs: readonly ApiTriggerInput[]; readonly isForRow: boolean } & WithBody)
  | ({ readonly kind: 'http'; readonly method: string | undefined; readonly path: PathPattern | undefined } & WithBody)
  | ({ readonly kind: 'recurrence'; readonly recurrence: Recurrence } & Named)
  /** One run for each span of the recurrence, also for those that were missed. */
  | ({ readonly kind: 'sliding-window'; readonly recurrence: Recurrence; readonly delayMs: number } & Named)
  /** Asked again and again; without a recurrence of its own as often as the connector says. */
  | ({ readonly kind: 'connector'; readonly call: TriggerConnectorCall; readonly recurrence: Recurrence | undefined } & Retried)
  /** A service calls it for as long as the flow is subscribed. */
  | ({ readonly kind: 'webhook'; readonly call: TriggerConnectorCall } & Retried)
  /** A trigger that this installation cannot listen to; a person can still start the flow with a body. */
  | ({ readonly kind: 'unsupported' } & Named);

interface Named {
  readonly name: string;
}

interface Retried extends Named {
  readonly retryPolicy: RetryPolicy;
}

interface WithBody extends Named {
  readonly checkBody: CheckBody;
}

export interface TriggerReading {
  readonly trigger: Trigger;
  readonly diagnostics: readonly Diagnostic[];
}

/** Kinds of a Request trigger that a person, an app or a bot starts with typed inputs; the last one for a selected row. */
const FORM_KINDS: ReadonlySet<string> = new Set([
  'button',
  'powerapp',
  'powerappv2',
  'skills',
  'virtualagent',
  'powerpages',
  'apiconnection',
]);

/**
 * Reads the first trigger of a definition. Its faults are diagnostics, so that they show when the flow is imported; those of its
 * recurrence, its conditions, of Split On and of its call were told by the compiler.
 */
export function readTrigger({ definition, triggers }: CompiledFlow, listening: Listening): TriggerReading {
  const [compiled] = triggers;
  const all = definition.get('triggers');
  const json = compiled !== undefined && all instanceof JsonObject ? all.get(compiled.name) : undefined;
  if (compiled === undefined || !(json instanceof JsonObject)) {
    return faulty('', { code: 'TriggerMissing', severity: 'error', message: 'The flow has no trigger: give it one.', path: '/triggers' });
  }
  return readNamed(compiled, json, listening);
}

function readNamed(compiled: CompiledTrigger, json: JsonObject, listening: Listening): TriggerReading {
  const { name, call } = compiled;
  const type = lower(json.get('type'));
  const kind = lower(json.get('kind'));
  if (type === 'recurrence') return readSchedule(compiled, (recurrence) => ({ kind: 'recurrence', name, recurrence }));
  if (type === 'slidingwindow') return readWindows(compiled, json);
  if (type === 'request' && FORM_KINDS.has(kind)) return readForm(name, json, kind === 'apiconnection');
  if (type === 'request' && (kind === 'http' || kind === '')) return readHttp(name, json);
  if (call !== undefined && listening.hasWebhook(call)) return readWebhook(name, json, call);
  if (call !== undefined && listening.hasTrigger(call)) return readCall(compiled, json, call);
  const trigger = { name, type: String(json.get('type') ?? ''), call, path: pathOf(name) };
  return faulty(name, notSupported(trigger, listening));
}

function readSchedule({ name, recurrence }: CompiledTrigger, make: (recurrence: Recurrence) => Trigger): TriggerReading {
  const trigger: Trigger = recurrence?.kind === 'recurrence' ? make(recurrence.recurrence) : { kind: 'unsupported', name };
  return { trigger, diagnostics: [] };
}

function readWindows(compiled: CompiledTrigger, json: JsonObject): TriggerReading {
  const { name } = compiled;
  const delay = inputsOf(json).get('delay');
  const delayMs = delay === undefined || delay === null || delay === '' ? 0 : parseIsoDuration(String(delay));
  if (delayMs === undefined) {
    const message = 'The delay of a sliding window must have the ISO 8601 form, such as PT15M.';
    return faulty(name, { code: 'InvalidRecurrence', severity: 'error', message, path: `${pathOf(name)}/inputs/delay` });
  }
  return readSchedule(compiled, (recurrence) => ({ kind: 'sliding-window', name, recurrence, delayMs }));
}

/** Triggers that the service itself calls have no recurrence. */
function readCall(compiled: CompiledTrigger, json: JsonObject, call: TriggerConnectorCall): TriggerReading {
  const { name } = compiled;
  const { retryPolicy, diagnostics } = readTriggerRetries(name, json);
  const make = (recurrence: Recurrence | undefined): Trigger => ({ kind: 'connector', name, call, recurrence, retryPolicy });
  return { ...(compiled.recurrence === undefined ? { trigger: make(undefined) } : readSchedule(compiled, make)), diagnostics };
}

function readWebhook(name: string, json: JsonObject, call: TriggerConnectorCall): TriggerReading {
  const { retryPolicy, diagnostics } = readTriggerRetries(name, json);
  return { trigger: { kind: 'webhook', name, call, retryPolicy }, diagnostics };
}

function readForm(name: string, json: JsonObject, isForRow: boolean): TriggerReading {
  const schema = inputsOf(json).get('schema');
  return withSchema(name, schema, (checkBody) => ({ kind: 'button', name, inputs: readTriggerInputs(schema), checkBody, isForRow }));
}

function readHttp(name: string, json: JsonObject): TriggerReading {
  const inputs = inputsOf(json);
  const method = inputs.get('method');
  const path = readPathPattern(inputs.get('relativePath'));
  if (path.kind === 'faulty') {
    return faulty(name, {
      code: 'InvalidTriggerPath',
      severity: 'error',
      message: path.message,
      path: `${pathOf(name)}/inputs/relativePath`,
    });
  }
  return withSchema(name, inputs.get('schema'), (checkBody) => ({
    kind: 'http',
    name,
    method: typeof method === 'string' && method !== '' ? method.toUpperCase() : undefined,
    path: path.kind === 'none' ? undefined : path.pattern,
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
  return jsonPointer(['triggers', name]);
}

function lower(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}
