import type { DesktopValue } from '../values/value.ts';
import type { ActionContext } from './action-context.ts';
import type { ExternalValues } from './external-values.ts';
import type { ArgumentsOf, Parameters } from './parameter.ts';

/** Values of the outputs by name; an output that is left out keeps its variable as it is. */
export type Outputs<O extends string = string> = { readonly [K in O]?: DesktopValue };

interface ActionBase {
  /** `Module.Action.Selector` as current designers write it. */
  readonly id: string;
  /** Ids under which older designers wrote the same action. */
  readonly aliases: readonly string[];
  /** What the designer calls it. */
  readonly title: string;
  readonly parameters: Parameters;
  /** Older names of parameters and outputs, each with the present one. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly outputs: readonly string[];
  /** Ids of the errors that it raises. */
  readonly errors: readonly string[];
  /** It also takes arguments and gives outputs that the script names with `@`; its `run` gets them as third argument. */
  readonly takesExternal: boolean;
  /** Outputs that are sensitive whatever the flow says, such as a credential. */
  readonly sensitiveOutputs: readonly string[];
  readonly sensitiveWhen?: SensitiveWhen;
}

/** An output that is sensitive when the script writes that member for a parameter, or leaves open what the parameter will be. */
export interface SensitiveWhen {
  readonly output: string;
  readonly parameter: string;
  readonly member: string;
}

/** An action of the library: a statement, or the condition of IF, LOOP WHILE and WAIT. */
export type DesktopAction =
  | (ActionBase & {
      readonly kind: 'action';
      /** @throws ActionError, LogicError */
      readonly run: (
        values: Readonly<Record<string, unknown>>,
        context: ActionContext,
        external: ExternalValues,
      ) => Outputs | undefined | Promise<Outputs | undefined>;
    })
  | (ActionBase & {
      readonly kind: 'condition';
      /** @throws ActionError, LogicError */
      readonly run: (values: Readonly<Record<string, unknown>>, context: ActionContext) => boolean | Promise<boolean>;
    })
  | (ActionBase & {
      /** The condition of a LOOP WHILE that gives outputs each time: the loop is over when there are none. */
      readonly kind: 'while';
      /** @throws ActionError, LogicError */
      readonly run: (values: Readonly<Record<string, unknown>>, context: ActionContext) => Promise<Outputs | undefined>;
    });

interface Description<P extends Parameters> {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly title: string;
  readonly parameters: P;
  readonly renamed?: Readonly<Record<string, string>>;
  readonly errors?: readonly string[];
}

const NOTHING_MORE = { aliases: [], renamed: {}, errors: [], takesExternal: false, sensitiveOutputs: [] } as const;

/** Describes an action whose `run` gets its arguments with their types. */
export function defineAction<P extends Parameters, O extends string = never>(
  description: Description<P> & {
    readonly outputs?: readonly O[];
    readonly sensitiveOutputs?: readonly O[];
    readonly sensitiveWhen?: SensitiveWhen & { readonly output: O; readonly parameter: keyof P };
    readonly run: (values: ArgumentsOf<P>, context: ActionContext) => Outputs<O> | undefined | Promise<Outputs<O> | undefined>;
  },
): DesktopAction {
  // The engine fills the record from `parameters`, so its members have the types that ArgumentsOf derives.
  const run = description.run as (values: Readonly<Record<string, unknown>>, context: ActionContext) => Outputs | undefined;
  return { ...NOTHING_MORE, outputs: [], ...description, kind: 'action', run };
}

/** Describes an action that takes and gives more than its parameters and outputs: what the script marks with `@`. */
export function defineExternalAction<P extends Parameters>(
  description: Description<P> & {
    readonly outputs?: readonly string[];
    readonly run: (values: ArgumentsOf<P>, context: ActionContext, external: ExternalValues) => Promise<Outputs | undefined>;
  },
): DesktopAction {
  const run = description.run as (
    values: Readonly<Record<string, unknown>>,
    context: ActionContext,
    external: ExternalValues,
  ) => Promise<Outputs | undefined>;
  return { ...NOTHING_MORE, outputs: [], ...description, takesExternal: true, kind: 'action', run };
}

/** Describes a condition: an action that answers yes or no. */
export function defineCondition<P extends Parameters>(
  description: Description<P> & {
    readonly run: (values: ArgumentsOf<P>, context: ActionContext) => boolean | Promise<boolean>;
  },
): DesktopAction {
  const run = description.run as (values: Readonly<Record<string, unknown>>, context: ActionContext) => boolean;
  return { ...NOTHING_MORE, outputs: [], ...description, kind: 'condition', run };
}

/** Describes a loop over what an action gives one after the other, such as `LOOP WHILE (WorkQueues.ProcessWorkQueueItem …)`. */
export function defineLoop<P extends Parameters, O extends string>(
  description: Description<P> & {
    readonly outputs: readonly O[];
    readonly run: (values: ArgumentsOf<P>, context: ActionContext) => Promise<Outputs<O> | undefined>;
  },
): DesktopAction {
  const run = description.run as (values: Readonly<Record<string, unknown>>, context: ActionContext) => Promise<Outputs | undefined>;
  return { ...NOTHING_MORE, ...description, kind: 'while', run };
}
