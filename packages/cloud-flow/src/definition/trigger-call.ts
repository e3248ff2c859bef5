import { type Diagnostic, JsonObject, type JsonValue } from '@tandem/kernel';
import { connectorCall } from '../operations/connector-call.ts';
import { type CompiledTemplate, compileTemplate } from '../template/index.ts';
import { member } from './action-settings.ts';
import { apartFromAuthentication, connectionKeyOf } from './compile-action.ts';
import { BUILT_IN_API } from './compiled-flow.ts';
import { below } from './json-pointer.ts';

/** The operation that a trigger of a connector listens through. */
export interface TriggerConnectorCall {
  /** `shared_office365`; `tandem_http` for triggers that ask a web address. */
  readonly apiName: string;
  readonly operationId: string;
  /** The key of the connection reference; built-in triggers have none. */
  readonly connectionKey: string | undefined;
  readonly parameters: CompiledTemplate;
  /** What built-in triggers authenticate with, apart from the parameters; webhooks have `{subscribe, unsubscribe}`. */
  readonly authentication: CompiledTemplate | undefined;
}

export interface TriggerCallReading {
  /** Undefined when the trigger names no operation, or its parameters are faulty. */
  readonly call: TriggerConnectorCall | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Types of triggers that are listened to through the operation of a connector. */
const CALL_TYPES: ReadonlySet<string> = new Set([
  'openapiconnection',
  'openapiconnectionwebhook',
  'openapiconnectionnotification',
  'apiconnection',
  'apiconnectionwebhook',
  'apiconnectionnotification',
  'http',
  'httpwebhook',
]);

export function isCallTrigger(trigger: JsonObject): boolean {
  return CALL_TYPES.has(String(trigger.get('type')).toLowerCase());
}

const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['http', 'Http'],
  ['httpwebhook', 'HttpWebhook'],
]);

/** Members of `inputs` that are plumbing of the original platform. */
const PLUMBING: ReadonlySet<string> = new Set(['host', 'authentication', 'retryPolicy']);

/**
 * Reads which operation of which connector a trigger listens through, and with which parameters: those of OpenAPI triggers as they
 * are, `method`, `path`, `queries` and so on of the form before.
 *
 * @param path JSON pointer of the trigger
 */
export function compileTriggerCall(trigger: JsonObject, path: string): TriggerCallReading {
  const inputs = trigger.get('inputs');
  const builtIn = BUILT_IN.get(String(trigger.get('type')).toLowerCase());
  const named = builtIn === undefined ? connectorCall(trigger) : { apiName: BUILT_IN_API.http, operationId: builtIn };
  if (named === undefined) return { call: undefined, diagnostics: [noOperation(path)] };
  const parts = builtIn === undefined ? parametersOf(inputs) : builtInParts(inputs);
  const parameters = compileAt(parts.parameters, below(path, 'inputs', ...parts.steps));
  const authentication =
    parts.authentication === undefined ? undefined : compileAt(parts.authentication, below(path, 'inputs', 'authentication'));
  const diagnostics = [...parameters.diagnostics, ...(authentication?.diagnostics ?? [])];
  const isFaulty = parameters.template === undefined || (authentication !== undefined && authentication.template === undefined);
  if (parameters.template === undefined || isFaulty) return { call: undefined, diagnostics };
  const host = member(inputs, 'host');
  const connection = member(host, 'connectionName') ?? member(host, 'connectionReferenceName') ?? member(host, 'connection');
  const connectionKey = typeof connection === 'string' ? connection : connectionKeyOf(connection);
  const call = {
    ...named,
    connectionKey: builtIn === undefined ? connectionKey : undefined,
    parameters: parameters.template,
    authentication: authentication?.template,
  };
  return { call, diagnostics };
}

interface TriggerParts {
  readonly parameters: JsonValue;
  /** Keys that lead from the inputs to the parameters. */
  readonly steps: readonly string[];
  readonly authentication?: JsonValue | undefined;
}

function parametersOf(inputs: JsonValue | undefined): TriggerParts {
  if (!(inputs instanceof JsonObject)) return { parameters: new JsonObject(), steps: [] };
  const parameters = inputs.get('parameters');
  if (parameters !== undefined) return { parameters, steps: ['parameters'] };
  return { parameters: JsonObject.of([...inputs].filter(([key]) => !PLUMBING.has(key))), steps: [] };
}

function builtInParts(inputs: JsonValue | undefined): TriggerParts {
  if (!(inputs instanceof JsonObject)) return { parameters: new JsonObject(), steps: [] };
  const apart = apartFromAuthentication(JsonObject.of([...inputs].filter(([key]) => key !== 'retryPolicy')));
  return { parameters: apart.inputs, steps: [], authentication: apart.authentication };
}

interface CompiledAt {
  readonly template: CompiledTemplate | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function compileAt(value: JsonValue, path: string): CompiledAt {
  const compiled = compileTemplate(value);
  const faults = compiled.ok ? compiled.value.warnings : compiled.error;
  const diagnostics = faults.map((fault) => ({ ...fault, path: path + (fault.path ?? '') }));
  return { template: compiled.ok ? compiled.value : undefined, diagnostics };
}

function noOperation(path: string): Diagnostic {
  const message = 'The trigger must name a connector (apiId) and an operation (operationId).';
  return { code: 'InvalidHost', severity: 'warning', message, path: below(path, 'inputs', 'host') };
}
