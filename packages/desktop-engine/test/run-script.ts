import { setImmediate, setTimeout } from 'node:timers/promises';
import { parseDesktopFlow } from '@tandem/desktop-flow';
import { fromPlain, JsonObject, toPlain } from '@tandem/kernel';
import type { LogEntry } from '@tandem/protocol';
import {
  ActionError,
  ActionRegistry,
  type CompileOptions,
  compileDesktopFlow,
  defineAction,
  defineCondition,
  Instance,
  parameters,
  type RunOptions,
  runProgram,
  type Sleep,
} from '../src/index.ts';

const { anything, integer, listPlace, numberPlace, text } = parameters;

/** A few actions that need no machine: enough to fail, to write and to count. */
export const TEST_ACTIONS = new ActionRegistry([
  defineAction({
    id: 'Test.Fail',
    title: 'Fail',
    parameters: { ErrorId: text('TestError'), Message: text('it failed') },
    run: ({ ErrorId, Message }) => {
      throw new ActionError(ErrorId, Message);
    },
  }),
  defineAction({
    id: 'Test.FailUntil',
    title: 'Fail until',
    parameters: { Count: numberPlace(), Limit: integer() },
    outputs: ['Result'],
    run: ({ Count, Limit }) => {
      const count = Number(Count.value) + 1;
      Count.assign(count);
      if (count < Limit) throw new ActionError('TestError', `attempt ${count}`);
      return { Result: count };
    },
  }),
  defineAction({
    id: 'Test.Echo',
    aliases: ['Old.Echo'],
    title: 'Echo',
    parameters: { Value: anything() },
    outputs: ['Result'],
    renamed: { Input: 'Value' },
    run: ({ Value }) => ({ Result: Value }),
  }),
  defineAction({
    id: 'Test.SignIn',
    title: 'Sign in',
    parameters: { User: text(), Password: text() },
    run: () => ({}),
  }),
  defineAction({
    id: 'Test.GetCredential',
    title: 'Get credential',
    parameters: { Secret: text() },
    outputs: ['Credential'],
    sensitiveOutputs: ['Credential'],
    run: ({ Secret }) => ({ Credential: new Instance('Credential', undefined, { Username: () => 'mara', Password: () => Secret }) }),
  }),
  defineAction({
    id: 'Test.Log',
    title: 'Log',
    parameters: { Message: text() },
    run: ({ Message }, { writeLog }) => {
      writeLog('Info', Message);
      return {};
    },
  }),
  defineAction({
    id: 'Test.Add',
    title: 'Add',
    parameters: { Item: anything(), List: listPlace() },
    run: ({ Item, List }) => {
      List.value.items.push(Item);
      List.assign(List.value);
      return {};
    },
  }),
  defineAction({
    id: 'Test.Hang',
    title: 'Hang',
    parameters: {},
    run: (_, { sleep, context }) => sleep(60_000, context.signal).then(() => ({})),
  }),
  defineCondition({ id: 'Test.Is', title: 'Is', parameters: { Value: anything() }, run: ({ Value }) => Value === true }),
]);

export const sleep: Sleep = async (ms, signal) => {
  try {
    if (ms === 0) await setImmediate();
    else await setTimeout(ms, undefined, { signal });
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  }
};

export interface Outcome {
  readonly status: string;
  readonly outputs: unknown;
  readonly error?: unknown;
  readonly actionCount: number;
  readonly log: readonly LogEntry[];
}

export interface ScriptOptions extends Partial<Pick<RunOptions, 'verbosity' | 'sensitiveNames' | 'maxCallDepth' | 'shouldStopSafely'>> {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
  readonly deadlineAt?: number;
  readonly compile?: CompileOptions;
}

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Compiles and runs a script; faults of the flow come back as an outcome with the status `Refused`. */
export async function runScript(script: string, options: ScriptOptions = {}): Promise<Outcome> {
  const { flow, diagnostics } = parseDesktopFlow(script);
  const compiled = compileDesktopFlow(flow, TEST_ACTIONS, options.compile);
  const faults = [...diagnostics, ...(compiled.ok ? [] : compiled.error)];
  if (!compiled.ok || faults.length > 0) {
    return { status: 'Refused', outputs: {}, error: faults.map(({ code }) => code), actionCount: 0, log: [] };
  }
  const log: LogEntry[] = [];
  const context = {
    clock: { now: () => Date.now() },
    log: QUIET,
    signal: options.signal ?? new AbortController().signal,
    ...(options.deadlineAt === undefined ? {} : { deadlineAt: options.deadlineAt }),
  };
  const inputs = fromPlain(options.inputs ?? {});
  const { inputs: _, signal: _signal, deadlineAt: _deadline, compile: _compile, ...rest } = options;
  const result = await runProgram(context, compiled.value, {
    ...rest,
    inputs: inputs instanceof JsonObject ? inputs : new JsonObject(),
    sleep,
    onLog: (entry) => log.push(entry),
  });
  return { ...result, outputs: { ...(toPlain(result.outputs) as object) }, log };
}
