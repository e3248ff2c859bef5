import { type ActionRegistry, compileDesktopFlow, type Program, type RunResult, runProgram, type Sleep } from '@tandem/desktop-engine';
import { parseDesktopFlow } from '@tandem/desktop-flow';
import { type Context, type Diagnostic, err, JsonObject, LIMITS, parseJson, printJson, type Result } from '@tandem/kernel';
import type { RunOutcome } from '@tandem/protocol';
import type { BodyOrder } from './body-order.ts';
import type { BodyRun } from './run-body.ts';

/** The result crosses the channel as JSON inside JSON, so half of a frame is what surely fits. */
const OUTPUT_BYTES_MAX = LIMITS.channelFrameBytes / 2;
/** What the channel takes. */
const MESSAGE_CHARACTERS_MAX = 10_000;
const NAME_CHARACTERS_MAX = 200;

type Ending = Pick<RunResult, 'status' | 'actionCount'> & { readonly outputs?: JsonObject; readonly error?: RunResult['error'] };

/** What desktop flows run on. */
export interface FlowRuntime {
  readonly actions: ActionRegistry;
  readonly sleep: Sleep;
}

/** Runs the desktop flow of an order from its text to its outcome. */
export async function runDesktopFlow({ order, signal, log }: BodyRun, { actions, sleep }: FlowRuntime): Promise<RunOutcome> {
  const startedAt = Date.now();
  const program = compile(order.script, actions);
  const inputs = readInputs(order.inputs);
  if (!program.ok) return outcomeOf(failed(faultOf(program.error)), startedAt);
  if (inputs === undefined) return outcomeOf(failed(INPUTS_INVALID), startedAt);
  const result = await runProgram(contextOf(signal), program.value, {
    inputs,
    sleep,
    onLog: log,
    sensitiveNames: sensitiveVariables(program.value, order.sensitiveNames),
  });
  return outcomeOf(result, startedAt);
}

/** Runs an empty flow, so that the first flow that counts finds everything loaded. */
export async function warmUp(runtime: FlowRuntime): Promise<void> {
  const order: BodyOrder = {
    runId: '',
    script: 'SET Ready TO True',
    dependencies: [],
    inputs: '{}',
    sensitiveNames: [],
    runMode: 'attended',
    spoolKey: '',
  };
  await runDesktopFlow({ order, signal: new AbortController().signal, log: () => undefined }, runtime);
}

function compile(script: string, actions: ActionRegistry): Result<Program, readonly Diagnostic[]> {
  const { flow, diagnostics } = parseDesktopFlow(script);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? err(errors) : compileDesktopFlow(flow, actions);
}

function readInputs(text: string): JsonObject | undefined {
  try {
    const value = parseJson(text);
    return value instanceof JsonObject ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The order names inputs and outputs as the cloud flow does; the engine masks variables. */
function sensitiveVariables({ inputs, outputs }: Program, names: BodyOrder['sensitiveNames']): readonly string[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return [...inputs, ...outputs].filter(({ name }) => wanted.has(name.toLowerCase())).map(({ variable }) => variable);
}

/** The log of a body is its report alone: it has no other place to write to. */
function contextOf(signal: AbortSignal): Context {
  const ignore = (): void => undefined;
  return { clock: { now: () => Date.now() }, log: { info: ignore, warn: ignore, error: ignore }, signal };
}

const INPUTS_INVALID = { code: 'InvalidInputs', message: 'The inputs of the run are not a JSON object.' };

function faultOf(faults: readonly Diagnostic[]): { readonly code: string; readonly message: string } {
  const [first, ...rest] = faults;
  if (first === undefined) return { code: 'DesktopFlowInvalid', message: 'The desktop flow cannot run.' };
  const more = rest.length === 0 ? '' : ` There are ${rest.length} more faults: open the flow and look at its errors.`;
  return { code: first.code, message: first.message + more };
}

function failed(error: NonNullable<RunResult['error']>): Ending {
  return { status: 'Failed', error, actionCount: 0 };
}

function outcomeOf(ending: Ending, startedAt: number): RunOutcome {
  const outputs = ending.status === 'Succeeded' ? printJson(ending.outputs ?? new JsonObject()) : null;
  if (outputs !== null && Buffer.byteLength(outputs) > OUTPUT_BYTES_MAX)
    return outcomeOf({ ...failed(TOO_LARGE), ...count(ending) }, startedAt);
  const error = ending.error === undefined ? null : clip(ending.error);
  return { status: ending.status, outputs, error, startedAt, endedAt: Date.now(), ...count(ending) };
}

const TOO_LARGE = {
  code: 'OutputTooLarge',
  message: `The outputs of the desktop flow are larger than ${OUTPUT_BYTES_MAX / 2 ** 20} MiB. Write large results to a file and give back its path.`,
};

function count({ actionCount }: Ending): Pick<Ending, 'actionCount'> {
  return { actionCount };
}

function clip({ code, message, subflow, line, action }: NonNullable<RunResult['error']>): NonNullable<RunOutcome['error']> {
  return {
    code: code.slice(0, NAME_CHARACTERS_MAX),
    message: message.slice(0, MESSAGE_CHARACTERS_MAX),
    ...(subflow === undefined ? {} : { subflow: subflow.slice(0, NAME_CHARACTERS_MAX) }),
    ...(line === undefined ? {} : { line }),
    ...(action === undefined ? {} : { action: action.slice(0, NAME_CHARACTERS_MAX) }),
  };
}
