import type { JsonObject, JsonValue } from '@tandem/kernel';
import type { CompiledTemplate } from '../template/index.ts';
import type { ActionSettings } from './action-settings.ts';
import type { ReadRecurrence } from './recurrence.ts';
import type { CompiledCheck } from './schema-check.ts';
import type { TriggerConnectorCall } from './trigger-call.ts';
import type { TriggerRules } from './trigger-rules.ts';

/** How an action can end. */
export const EndStatus = {
  succeeded: 'Succeeded',
  failed: 'Failed',
  skipped: 'Skipped',
  timedOut: 'TimedOut',
  cancelled: 'Cancelled',
} as const;
export type EndStatus = (typeof EndStatus)[keyof typeof EndStatus];

/** A definition made ready to run: every template compiled once, every name resolved. */
export interface CompiledFlow {
  readonly definition: JsonObject;
  /** Lower-case name to the default value. */
  readonly parameters: ReadonlyMap<string, JsonValue>;
  readonly triggers: readonly CompiledTrigger[];
  readonly root: CompiledLevel;
  /** Every action at any depth by its lower-case name. */
  readonly actions: ReadonlyMap<string, CompiledAction>;
  /** For an action that refers from outside to loops or to actions inside them: which ones. */
  readonly loopReads: ReadonlyMap<CompiledAction, readonly CompiledAction[]>;
}

export interface CompiledTrigger {
  readonly name: string;
  readonly type: string;
  readonly rules: TriggerRules;
  /** For triggers of connectors and those that ask a web address; undefined when it names none. */
  readonly call: TriggerConnectorCall | undefined;
  /** For triggers that a clock starts, or that are asked again and again; its faults are among the diagnostics of the flow. */
  readonly recurrence: ReadRecurrence | undefined;
  readonly hasSecuredInputs: boolean;
  readonly hasSecuredOutputs: boolean;
}

/** Actions beside each other: the root, a scope, a branch, or the body of a loop. */
export interface CompiledLevel {
  /** Undefined at the root. */
  readonly owner: CompiledAction | undefined;
  /** Which branch of its owner: `actions`, `else`, `default`, or `case:` and a name. */
  readonly branch: string;
  readonly actions: readonly CompiledAction[];
}

export interface CompiledAction {
  readonly name: string;
  readonly type: string;
  /** Its place in its level. */
  readonly index: number;
  readonly level: CompiledLevel;
  readonly runAfter: readonly Predecessor[];
  /** Places of the actions that run after this one. */
  readonly successors: readonly number[];
  readonly settings: ActionSettings;
  /** What the action gives to be searched for once it has ended; `action()` is the action itself. */
  readonly trackedProperties: CompiledTemplate | undefined;
  readonly body: ActionBody;
}

export interface Predecessor {
  /** Its place in the level. */
  readonly index: number;
  readonly statuses: ReadonlySet<EndStatus>;
}

export type VariableType = 'string' | 'integer' | 'float' | 'boolean' | 'array' | 'object';

/** The connectors behind action types that name none. */
export const BUILT_IN_API = { http: 'tandem_http', childFlow: 'tandem_child_flow' } as const;

interface OnVariable {
  /** Its name. */
  readonly variable: string;
  readonly value: CompiledTemplate;
}

interface OnItems {
  readonly from: CompiledTemplate;
  /** What is evaluated for each item, as the definition has it: the row shows it among the inputs. */
  readonly written: JsonValue | undefined;
}

export type ActionBody =
  | { readonly kind: 'compose'; readonly inputs: CompiledTemplate }
  | {
      readonly kind: 'initialize-variable';
      readonly variable: string;
      readonly variableType: VariableType;
      readonly value: CompiledTemplate | undefined;
    }
  | (OnVariable & { readonly kind: 'set-variable' })
  | (OnVariable & { readonly kind: 'count-variable'; readonly sign: 1 | -1 })
  | (OnVariable & { readonly kind: 'append-variable'; readonly to: 'array' | 'string' })
  | { readonly kind: 'if'; readonly condition: CompiledTemplate; readonly whenTrue: CompiledLevel; readonly otherwise: CompiledLevel }
  | {
      readonly kind: 'switch';
      readonly expression: CompiledTemplate;
      readonly cases: readonly { readonly value: JsonValue; readonly level: CompiledLevel }[];
      readonly otherwise: CompiledLevel;
    }
  | { readonly kind: 'foreach'; readonly source: CompiledTemplate; readonly level: CompiledLevel; readonly concurrency: number }
  | {
      readonly kind: 'until';
      readonly condition: CompiledTemplate;
      readonly level: CompiledLevel;
      readonly count: number;
      readonly timeoutMs: number;
      readonly failsAtLimit: boolean;
    }
  | { readonly kind: 'scope'; readonly level: CompiledLevel }
  | ({ readonly kind: 'parse-json'; readonly content: CompiledTemplate } & CompiledCheck)
  | (OnItems & { readonly kind: 'query'; readonly where: CompiledTemplate })
  | (OnItems & { readonly kind: 'select'; readonly select: CompiledTemplate })
  | (OnItems & {
      readonly kind: 'table';
      readonly format: CompiledTemplate;
      /** A list of the texts of the first row; undefined when the properties of the objects are the columns. */
      readonly headers: CompiledTemplate | undefined;
      /** A list of the values of one row. */
      readonly cells: CompiledTemplate | undefined;
    })
  | { readonly kind: 'join'; readonly from: CompiledTemplate; readonly joinWith: CompiledTemplate }
  /** Its inputs are given to a function of the language, in the order of these members. */
  | {
      readonly kind: 'expression';
      readonly inputs: CompiledTemplate;
      readonly functionName: string;
      readonly parameters: readonly string[];
      /** How many of them the function cannot do without. */
      readonly minArgs: number;
    }
  /** `inputs` holds statusCode, headers and body. */
  | { readonly kind: 'response'; readonly inputs: CompiledTemplate }
  /** `inputs` holds runStatus and runError. */
  | { readonly kind: 'terminate'; readonly inputs: CompiledTemplate }
  /** `inputs` holds interval or until. */
  | { readonly kind: 'wait'; readonly inputs: CompiledTemplate }
  /** Carried out by a connector. */
  | {
      readonly kind: 'operation';
      /** A connector's API such as `shared_uiflow`, or one of `BUILT_IN_API`. */
      readonly apiName: string;
      readonly operationId: string;
      /** The key of the connection reference; built-in actions have none. */
      readonly connectionKey: string | undefined;
      readonly parameters: CompiledTemplate;
      /** Built-in actions take their inputs as they are; those of connectors are recorded as `{host, parameters}`. */
      readonly isBuiltIn: boolean;
      /** `inputs.authentication` of a built-in action; it is recorded nowhere. */
      readonly authentication: CompiledTemplate | undefined;
    }
  /** `message` says what is missing and what to do instead. */
  | { readonly kind: 'unsupported'; readonly message: string };

/** The levels that an action holds, in the order of the definition. */
export function levelsOf(body: ActionBody): readonly CompiledLevel[] {
  switch (body.kind) {
    case 'if':
      return [body.whenTrue, body.otherwise];
    case 'switch':
      return [...body.cases.map(({ level }) => level), body.otherwise];
    case 'foreach':
    case 'until':
    case 'scope':
      return [body.level];
    default:
      return [];
  }
}

export function isLoop(body: ActionBody): boolean {
  return body.kind === 'foreach' || body.kind === 'until';
}
