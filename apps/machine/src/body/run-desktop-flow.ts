import {
  type ActionRegistry,
  FlowLibrary,
  type Program,
  type RunOptions,
  type RunResult,
  type RunServices,
  runProgram,
  type Sleep,
  useCulture,
} from '@tandem/desktop-engine';
import { type Context, JsonObject, parseJson } from '@tandem/kernel';
import type { MachinePolicy, RunOutcome } from '@tandem/protocol';
import { machineDialogs } from '../dialogs/dialogs.ts';
import { guardOf } from '../policy/policy-guard.ts';
import type { BodyOrder } from './body-order.ts';
import { faultyScript, INVALID_INPUTS } from './not-started.ts';
import { outcomeOf } from './outcome.ts';
import type { BodyRun } from './run-body.ts';
import { runServices } from './services/run-services.ts';

/** What desktop flows run on. */
export interface FlowRuntime {
  /** The actions that these scripts may call. */
  readonly actionsFor: (scripts: readonly string[]) => Promise<ActionRegistry>;
  readonly sleep: Sleep;
}

/** Runs the desktop flow of an order from its text to its outcome. */
export async function runDesktopFlow(run: BodyRun, runtime: FlowRuntime): Promise<RunOutcome> {
  const startedAt = Date.now();
  return outcomeOf(await runScript(run, runtime), { startedAt, endedAt: Date.now() });
}

async function runScript(
  { order, signal, shouldStopSafely = () => false, log }: BodyRun,
  { actionsFor, sleep }: FlowRuntime,
): Promise<RunResult> {
  useCulture(order.policy?.culture);
  const actions = await actionsFor([order, ...order.dependencies].map(({ script }) => script));
  const library = new FlowLibrary(order.dependencies, actions);
  const program = library.compile(order.script);
  if (!program.ok) return faultyScript(order.script, program.error);
  const inputs = readInputs(order.inputs);
  if (inputs === undefined) return INVALID_INPUTS;
  return runProgram(contextOf(signal), program.value, {
    inputs,
    sleep,
    library,
    shouldStopSafely,
    services: reaching({ runMode: order.runMode, policy: order.policy, services: order.services }),
    ...guarded(order.policy),
    ...logging(order.logVerbosity, log),
    sensitiveNames: sensitiveVariables(program.value, order.sensitiveNames),
  });
}

/** Where nothing is logged, nobody listens. */
function logging(verbosity: BodyOrder['logVerbosity'], log: BodyRun['log']): Pick<RunOptions, 'onLog' | 'verbosity'> {
  if (verbosity === 'Disabled') return {};
  return { onLog: log, verbosity: verbosity ?? 'Full' };
}

/** What a policy brings into a run. */
export function guarded(policy: MachinePolicy | undefined): Pick<RunOptions, 'guard'> {
  return policy === undefined ? {} : { guard: guardOf(policy) };
}

/** What decides what a run reaches; undefined services: no server. */
interface Reaching extends Pick<BodyOrder, 'runMode'> {
  readonly policy: MachinePolicy | undefined;
  readonly services: BodyOrder['services'] | undefined;
}

/** What a run reaches: the person at the screen, and what is beyond its machine. */
export function reaching({ services, runMode, policy }: Reaching): RunServices {
  const dialogs = machineDialogs({ isAttended: runMode === 'attended', policy });
  return services === undefined ? { dialogs } : { ...runServices(services), dialogs };
}

/** @returns undefined when the text is no JSON object */
export function readInputs(text: string): JsonObject | undefined {
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
export function contextOf(signal: AbortSignal): Context {
  const ignore = (): void => undefined;
  return { clock: { now: () => Date.now() }, log: { info: ignore, warn: ignore, error: ignore }, signal };
}
