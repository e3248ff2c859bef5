import { type Diagnostic, JsonObject, type JsonValue } from '@tandem/kernel';
import { connectorCall } from '../operations/connector-call.ts';
import { type CompiledTemplate, compileTemplate } from '../template/index.ts';
import { member } from './action-settings.ts';
import { connectionKeyOf } from './compile-action.ts';
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
  const parameters = parametersOf(inputs, builtIn !== undefined);
  const compiled = compileTemplate(parameters.value);
  const at = below(path, 'inputs', ...parameters.steps);
  const faults = compiled.ok ? compiled.value.warnings : compiled.error;
  const diagnostics = faults.map((fault) => ({ ...fault, path: at + (fault.path ?? '') }));
  if (!compiled.ok) return { call: undefined, diagnostics };
  const host = member(inputs, 'host');
  const connection = member(host, 'connectionName') ?? member(host, 'connectionReferenceName') ?? member(host, 'connection');
  const connectionKey = typeof connection === 'string' ? connection : connectionKeyOf(connection);
  return { call: { ...named, connectionKey: builtIn === undefined ? connectionKey : undefined, parameters: compiled.value }, diagnostics };
}

function parametersOf(inputs: JsonValue | undefined, isBuiltIn: boolean): { readonly value: JsonValue; readonly steps: readonly string[] } {
  if (!(inputs instanceof JsonObject)) return { value: new JsonObject(), steps: [] };
  const parameters = inputs.get('parameters');
  if (parameters !== undefined && !isBuiltIn) return { value: parameters, steps: ['parameters'] };
  const kept = isBuiltIn ? [...inputs].filter(([key]) => key !== 'retryPolicy') : [...inputs].filter(([key]) => !PLUMBING.has(key));
  return { value: JsonObject.of(kept), steps: [] };
}

function noOperation(path: string): Diagnostic {
  const message = 'The trigger must name a connector (apiId) and an operation (operationId).';
  return { code: 'InvalidHost', severity: 'warning', message, path: below(path, 'inputs', 'host') };
}
