import { type DefinitionLimit, type Diagnostic, isJsonArray, JsonObject, type JsonValue, LIMITS } from '@tandem/kernel';
import { type CompiledTemplate, compileTemplate } from '../template/index.ts';
import { hasOption, member, readActionSettings, readConcurrency } from './action-settings.ts';
import type { LevelCompiler, LevelPlace } from './compile-level.ts';
import { type ActionBody, BUILT_IN_API, type CompiledAction, type CompiledLevel, isLoop, type VariableType } from './compiled-flow.ts';
import { compileCondition } from './condition.ts';
import { lastSegment } from './connection-references.ts';
import { joinBody, queryBody, selectBody, tableBody } from './data-operation.ts';
import { limitExceeded, textsTooLong } from './definition-limits.ts';
import { expressionBody } from './expression-action.ts';
import { failingTemplate } from './failing-template.ts';
import { parseIsoDuration } from './iso-duration.ts';
import { below } from './json-pointer.ts';
import { compileCheck } from './schema-check.ts';
import { unsupportedType } from './unsupported-action.ts';

export interface ActionCompilerOptions {
  readonly levels: LevelCompiler;
  readonly diagnostics: Diagnostic[];
  /** JSON pointer of the action. */
  readonly path: string;
  readonly place: LevelPlace;
}

export interface RawAction extends Pick<CompiledAction, 'name' | 'index' | 'level' | 'runAfter' | 'successors'> {
  readonly json: JsonObject;
}

/** Stands for a body that is not there yet. */
const NO_BODY: ActionBody = { kind: 'unsupported', message: '' };
const VARIABLE_TYPES: ReadonlySet<string> = new Set(['string', 'integer', 'float', 'boolean', 'array', 'object']);
const HOUR_MS = 3_600_000;

/** Compiles one action and, through its levels, what is inside it. */
export class ActionCompiler {
  readonly #options: ActionCompilerOptions;

  constructor(options: ActionCompilerOptions) {
    this.#options = options;
  }

  action({ json, ...raw }: RawAction): CompiledAction {
    const type = typeof json.get('type') === 'string' ? String(json.get('type')) : '';
    const settings = readActionSettings(json, (steps, message) => this.#warn('InvalidSetting', message, ...steps));
    // Levels inside need their owner before its body is there.
    const tracked = json.get('trackedProperties');
    const trackedProperties = tracked === undefined ? undefined : this.template(tracked, 'trackedProperties');
    const action: CompiledAction & { body: ActionBody } = { ...raw, type, settings, trackedProperties, body: NO_BODY };
    this.#options.levels.register(action, this.#options.path);
    action.body = this.#body(action, json);
    this.#options.diagnostics.push(...textsTooLong(raw.name, json, this.#options.path));
    return action;
  }

  #body(action: CompiledAction, json: JsonObject): ActionBody {
    const make = BODIES.get(action.type.toLowerCase());
    if (make !== undefined) return make(this, action, json);
    return this.unsupported(action, unsupportedType(action.type), 'type');
  }

  /** The body of an action that fails when it is reached, with what to do about it. */
  unsupported({ name, type }: CompiledAction, reason: string, step: string): ActionBody {
    const message = `Tandem cannot run the action type '${type}'; the action '${name}' fails when it is reached. ${reason}`;
    this.#warn('ActionNotSupported', message, step);
    return { kind: 'unsupported', message: `Tandem cannot run the action type '${type}'. ${reason}` };
  }

  /** Faults become warnings: the action fails with them when it is reached. */
  template(value: JsonValue | undefined, ...steps: readonly string[]): CompiledTemplate {
    const compiled = compileTemplate(value ?? null);
    const faults = compiled.ok ? compiled.value.warnings : compiled.error;
    const path = below(this.#options.path, ...steps);
    for (const fault of faults) this.#options.diagnostics.push({ ...fault, severity: 'warning', path: path + (fault.path ?? '') });
    return compiled.ok ? compiled.value : failingTemplate(compiled.error[0]?.message ?? 'The template is not valid.');
  }

  condition(value: JsonValue | undefined, ...steps: readonly string[]): CompiledTemplate {
    const { template, faults } = compileCondition(value ?? null, below(this.#options.path, ...steps));
    for (const fault of [...faults, ...template.warnings]) this.#options.diagnostics.push({ ...fault, severity: 'warning' });
    return template;
  }

  level(owner: CompiledAction, value: JsonValue | undefined, branch: string, ...steps: readonly string[]): CompiledLevel {
    const path = below(this.#options.path, ...steps);
    return this.#options.levels.level(value, { owner, branch, path, depth: this.#options.place.depth + 1 });
  }

  refuse(code: string, message: string, ...steps: readonly string[]): void {
    this.#options.diagnostics.push({ code, severity: 'error', message, path: below(this.#options.path, ...steps) });
  }

  warn(message: string, ...steps: readonly string[]): void {
    this.#warn('InvalidSetting', message, ...steps);
  }

  warnOfLimit(limit: DefinitionLimit, message: string, ...steps: readonly string[]): void {
    this.#options.diagnostics.push(limitExceeded(limit, message, below(this.#options.path, ...steps)));
  }

  /** What the action will fail with when it is reached. */
  warnOf({ code, message }: Pick<Diagnostic, 'code' | 'message'>, ...steps: readonly string[]): void {
    this.#warn(code, message, ...steps);
  }

  /** Repetitions of a loop, with its faults reported. */
  concurrency(json: JsonObject): number {
    const steps = ['runtimeConfiguration', 'concurrency', 'repetitions'];
    const wanted = member(json, ...steps);
    if (typeof wanted === 'number' && wanted > LIMITS.foreachConcurrency) {
      const message = `At most ${LIMITS.foreachConcurrency} passes of an apply to each go on side by side.`;
      this.warnOfLimit('foreachConcurrency', message, ...steps);
    }
    return readConcurrency(json, (steps, message) => this.#warn('InvalidSetting', message, ...steps));
  }

  requireRoot(name: string): void {
    if (this.#options.place.owner === undefined) return;
    this.refuse('VariableNotAtRoot', `Variables can only be initialized at the top level; move '${name}' out of what is around it.`);
  }

  refuseInLoop(action: CompiledAction): void {
    if (this.#options.place.owner === undefined || !isInLoop(action)) return;
    this.refuse('ActionNotAllowedInLoop', `The action '${action.name}' of type ${action.type} cannot be inside a loop; move it out.`);
  }

  #warn(code: string, message: string, ...steps: readonly string[]): void {
    this.#options.diagnostics.push({ code, severity: 'warning', message, path: below(this.#options.path, ...steps) });
  }
}

/** The bodies of loops are set after their levels, so the type tells here. */
function isInLoop(action: CompiledAction): boolean {
  for (let owner = action.level.owner; owner !== undefined; owner = owner.level.owner) {
    if (LOOP_TYPES.has(owner.type.toLowerCase()) || isLoop(owner.body)) return true;
  }
  return false;
}

const LOOP_TYPES: ReadonlySet<string> = new Set(['foreach', 'until']);

type MakeBody = (compiler: ActionCompiler, action: CompiledAction, json: JsonObject) => ActionBody;

const BODIES: ReadonlyMap<string, MakeBody> = new Map<string, MakeBody>([
  ['compose', (compiler, _, json) => ({ kind: 'compose', inputs: compiler.template(json.get('inputs'), 'inputs') })],
  ['initializevariable', initializeVariable],
  ['setvariable', setVariable],
  ['incrementvariable', (compiler, _, json) => ({ kind: 'count-variable', sign: 1, ...variableInputs(compiler, json, 1) })],
  ['decrementvariable', (compiler, _, json) => ({ kind: 'count-variable', sign: -1, ...variableInputs(compiler, json, 1) })],
  ['appendtoarrayvariable', (compiler, _, json) => ({ kind: 'append-variable', to: 'array', ...variableInputs(compiler, json) })],
  ['appendtostringvariable', (compiler, _, json) => ({ kind: 'append-variable', to: 'string', ...variableInputs(compiler, json) })],
  ['if', ifBody],
  ['switch', switchBody],
  ['foreach', foreachBody],
  ['until', untilBody],
  ['scope', (compiler, action, json) => ({ kind: 'scope', level: compiler.level(action, json.get('actions'), 'actions', 'actions') })],
  ['parsejson', parseJsonBody],
  ['query', queryBody],
  ['select', selectBody],
  ['table', tableBody],
  ['join', joinBody],
  ['expression', expressionBody],
  ['response', responseBody],
  ['terminate', terminateBody],
  ['wait', (compiler, _, json) => ({ kind: 'wait', inputs: compiler.template(json.get('inputs'), 'inputs') })],
  ['openapiconnection', openApiConnection],
  ['openapiconnectionwebhook', openApiConnection],
  ['apiconnection', apiConnection],
  ['apiconnectionwebhook', apiConnection],
  ['http', (compiler, _, json) => builtIn(compiler, json, { apiName: BUILT_IN_API.http, operationId: 'Http' })],
  ['httpwebhook', (compiler, _, json) => builtIn(compiler, json, { apiName: BUILT_IN_API.http, operationId: 'HttpWebhook' })],
  ['workflow', (compiler, _, json) => builtIn(compiler, json, { apiName: BUILT_IN_API.childFlow, operationId: 'Workflow' })],
]);

function initializeVariable(compiler: ActionCompiler, { name }: CompiledAction, json: JsonObject): ActionBody {
  compiler.requireRoot(name);
  const variables = member(json, 'inputs', 'variables');
  const [first, ...others] = isJsonArray(variables) ? variables : [];
  if (!(first instanceof JsonObject) || typeof first.get('name') !== 'string') {
    const message = `The action '${name}' must name one variable.`;
    compiler.refuse('InvalidVariable', message, 'inputs', 'variables');
    return { kind: 'unsupported', message };
  }
  if (others.length > 0) compiler.refuse('InvalidVariable', 'Initialize one variable in each action.', 'inputs', 'variables');
  const type = String(first.get('type') ?? '').toLowerCase();
  if (!VARIABLE_TYPES.has(type)) {
    compiler.refuse(
      'InvalidVariable',
      `'${type}' is no type of a variable; use String, Integer, Float, Boolean, Array or Object.`,
      'inputs',
      'variables',
      '0',
      'type',
    );
  }
  const value = first.get('value');
  return {
    kind: 'initialize-variable',
    variable: String(first.get('name')),
    variableType: VARIABLE_TYPES.has(type) ? (type as VariableType) : 'object',
    value: value === undefined ? undefined : compiler.template(value, 'inputs', 'variables', '0', 'value'),
  };
}

function setVariable(compiler: ActionCompiler, _: CompiledAction, json: JsonObject): ActionBody {
  const inputs = variableInputs(compiler, json);
  const isRead = [...inputs.value.names.variables].some((name) => name.toLowerCase() === inputs.variable.toLowerCase());
  // Power Automate does not save such a flow.
  if (isRead) {
    const message = `The new value of '${inputs.variable}' reads the variable itself. Work it out with Compose before, and set the variable to its outputs.`;
    compiler.refuse('InvalidVariable', message, 'inputs', 'value');
  }
  return { kind: 'set-variable', ...inputs };
}

function variableInputs(
  compiler: ActionCompiler,
  json: JsonObject,
  fallback: JsonValue = null,
): { variable: string; value: CompiledTemplate } {
  const name = member(json, 'inputs', 'name');
  if (typeof name !== 'string') compiler.refuse('InvalidVariable', 'The action must name a variable.', 'inputs', 'name');
  return { variable: String(name ?? ''), value: compiler.template(member(json, 'inputs', 'value') ?? fallback, 'inputs', 'value') };
}

function ifBody(compiler: ActionCompiler, action: CompiledAction, json: JsonObject): ActionBody {
  return {
    kind: 'if',
    condition: compiler.condition(json.get('expression'), 'expression'),
    whenTrue: compiler.level(action, json.get('actions'), 'actions', 'actions'),
    otherwise: compiler.level(action, member(json, 'else', 'actions'), 'else', 'else', 'actions'),
  };
}

function switchBody(compiler: ActionCompiler, action: CompiledAction, json: JsonObject): ActionBody {
  const cases = json.get('cases');
  const entries = cases instanceof JsonObject ? [...cases] : [];
  if (entries.length > LIMITS.switchCases) {
    compiler.warnOfLimit('switchCases', `A switch takes ${LIMITS.switchCases} cases in Power Automate.`, 'cases');
  }
  return {
    kind: 'switch',
    expression: compiler.template(json.get('expression'), 'expression'),
    cases: entries.map(([name, value]) => ({
      value: member(value, 'case') ?? null,
      level: compiler.level(action, member(value, 'actions'), `case:${name}`, 'cases', name, 'actions'),
    })),
    otherwise: compiler.level(action, member(json, 'default', 'actions'), 'default', 'default', 'actions'),
  };
}

function foreachBody(compiler: ActionCompiler, action: CompiledAction, json: JsonObject): ActionBody {
  return {
    kind: 'foreach',
    source: compiler.template(json.get('foreach'), 'foreach'),
    concurrency: compiler.concurrency(json),
    level: compiler.level(action, json.get('actions'), 'actions', 'actions'),
  };
}

function untilBody(compiler: ActionCompiler, action: CompiledAction, json: JsonObject): ActionBody {
  const count = member(json, 'limit', 'count');
  const timeout = member(json, 'limit', 'timeout');
  const isCount = typeof count === 'number' && Number.isInteger(count) && count >= 1;
  if (count !== undefined && !isCount) compiler.warn('The number of passes must be a whole number from 1.', 'limit', 'count');
  if (isCount && count > LIMITS.untilCountMax) {
    compiler.warnOfLimit('untilCountMax', `A do until makes ${LIMITS.untilCountMax} passes at most in Power Automate.`, 'limit', 'count');
  }
  return {
    kind: 'until',
    condition: compiler.condition(json.get('expression'), 'expression'),
    level: compiler.level(action, json.get('actions'), 'actions', 'actions'),
    count: isCount ? count : LIMITS.untilCount,
    timeoutMs: (typeof timeout === 'string' ? parseIsoDuration(timeout) : undefined) ?? HOUR_MS,
    failsAtLimit: hasOption(json, 'FailWhenLimitsReached'),
  };
}

function parseJsonBody(compiler: ActionCompiler, _: CompiledAction, json: JsonObject): ActionBody {
  const { check, schemaFault } = compileCheck(member(json, 'inputs', 'schema'));
  if (schemaFault !== undefined) compiler.warnOf(schemaFault, 'inputs', 'schema');
  const content = compiler.template(member(json, 'inputs', 'content'), 'inputs', 'content');
  return { kind: 'parse-json', content, check, schemaFault };
}

function responseBody(compiler: ActionCompiler, action: CompiledAction, json: JsonObject): ActionBody {
  compiler.refuseInLoop(action);
  return { kind: 'response', inputs: compiler.template(without(json.get('inputs'), ['schema']), 'inputs') };
}

function terminateBody(compiler: ActionCompiler, action: CompiledAction, json: JsonObject): ActionBody {
  compiler.refuseInLoop(action);
  return { kind: 'terminate', inputs: compiler.template(json.get('inputs'), 'inputs') };
}

/** `inputs.authentication` is plumbing of the original platform and never evaluated. */
function openApiConnection(compiler: ActionCompiler, { name }: CompiledAction, json: JsonObject): ActionBody {
  const host = member(json, 'inputs', 'host');
  const apiName = lastSegment(member(host, 'apiId'));
  const operationId = member(host, 'operationId');
  if (apiName === undefined || typeof operationId !== 'string') {
    const message = `The action '${name}' must name a connector (apiId) and an operation (operationId).`;
    compiler.refuse('InvalidHost', message, 'inputs', 'host');
    return { kind: 'unsupported', message };
  }
  const connection = member(host, 'connectionName') ?? member(host, 'connectionReferenceName') ?? member(host, 'connection');
  return {
    kind: 'operation',
    apiName,
    operationId,
    connectionKey: typeof connection === 'string' ? connection : connectionKeyOf(connection),
    parameters: compiler.template(member(json, 'inputs', 'parameters') ?? new JsonObject(), 'inputs', 'parameters'),
    isBuiltIn: false,
    authentication: undefined,
  };
}

/** The form before OpenAPI: the reference is in an expression, the operation in the metadata. */
function apiConnection(compiler: ActionCompiler, _: CompiledAction, json: JsonObject): ActionBody {
  const key = connectionKeyOf(member(json, 'inputs', 'host', 'connection'));
  const api = member(json, 'inputs', 'host', 'api', 'runtimeUrl') ?? member(json, 'inputs', 'host', 'apiId');
  return {
    kind: 'operation',
    apiName: lastSegment(api) ?? (key ?? '').replace(/_\d+$/, ''),
    operationId: String(member(json, 'metadata', 'flowSystemMetadata', 'swaggerOperationId') ?? ''),
    connectionKey: key,
    parameters: compiler.template(without(json.get('inputs'), ['host', 'authentication', 'retryPolicy']), 'inputs'),
    isBuiltIn: false,
    authentication: undefined,
  };
}

/** Action types that are an operation of their own; what they authenticate with is kept apart, as no row may hold it. */
function builtIn(compiler: ActionCompiler, json: JsonObject, operation: { apiName: string; operationId: string }): ActionBody {
  const { inputs, authentication } = apartFromAuthentication(without(json.get('inputs'), ['retryPolicy']));
  return {
    kind: 'operation',
    ...operation,
    connectionKey: undefined,
    parameters: compiler.template(inputs, 'inputs'),
    isBuiltIn: true,
    authentication: authentication === undefined ? undefined : compiler.template(authentication, 'inputs', 'authentication'),
  };
}

const CONNECTION_NAME = /parameters\('\$connections'\)\s*\[\s*'([^']+)'\s*\]/i;

/** The key in `@parameters('$connections')['shared_x']['connectionId']`, or in `{referenceName}`. */
export function connectionKeyOf(connection: JsonValue | undefined): string | undefined {
  const name = member(connection, 'referenceName') ?? member(connection, 'name');
  if (typeof name !== 'string') return undefined;
  return CONNECTION_NAME.exec(name)?.[1] ?? (name.startsWith('@') ? undefined : name);
}

const WEBHOOK_REQUESTS = ['subscribe', 'unsubscribe'] as const;

/** `authentication` of the inputs, or of the two requests of a webhook as `{subscribe, unsubscribe}`. */
export function apartFromAuthentication(inputs: JsonValue): { readonly inputs: JsonValue; readonly authentication: JsonValue | undefined } {
  if (!(inputs instanceof JsonObject)) return { inputs, authentication: undefined };
  const own = inputs.get('authentication');
  const nested = new JsonObject();
  const rest = without(inputs, ['authentication']);
  for (const request of WEBHOOK_REQUESTS) {
    const found = member(inputs, request, 'authentication');
    if (found === undefined || !(rest instanceof JsonObject)) continue;
    nested.set(request, found);
    rest.set(request, without(member(inputs, request), ['authentication']));
  }
  return { inputs: rest, authentication: own ?? (nested.size > 0 ? nested : undefined) };
}

function without(inputs: JsonValue | undefined, keys: readonly string[]): JsonValue {
  if (!(inputs instanceof JsonObject)) return inputs ?? null;
  return JsonObject.of([...inputs].filter(([key]) => !keys.includes(key)));
}
