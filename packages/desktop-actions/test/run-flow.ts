import { compileDesktopFlow, type RunOptions, runProgram, type WriteLogEntry } from '@tandem/desktop-engine';
import { parseDesktopFlow } from '@tandem/desktop-flow';
import { type Context, fromPlain, JsonObject, toPlain } from '@tandem/kernel';
import { actionsFor, sleep } from '../src/index.ts';

type LogEntry = Parameters<WriteLogEntry>[0];

export interface FlowOutcome {
  readonly status: string;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly message: string };
  readonly log: readonly LogEntry[];
}

/** 2026-11-25T13:14:15.678Z */
export const NOW = Date.UTC(2026, 10, 25, 13, 14, 15, 678);

/** What a test gives a run besides its script and inputs. */
export type FlowOptions = Partial<Omit<RunOptions, 'inputs' | 'sleep' | 'onLog'>> & { readonly signal?: AbortSignal };

/** Runs a flow with the actions of this room; `Out` is a list that the flow may fill. */
export async function runFlow(
  script: string,
  inputs: Readonly<Record<string, unknown>> = {},
  { signal, ...options }: FlowOptions = {},
): Promise<FlowOutcome> {
  const text = script.startsWith('@') ? script : `@OUTPUT Out : { 'Type': 'List' }\nSET Out TO []\n${script}`;
  const { flow, diagnostics } = parseDesktopFlow(text);
  const compiled = compileDesktopFlow(flow, await actionsFor([text]));
  if (!compiled.ok || diagnostics.length > 0) throw new Error(JSON.stringify([diagnostics, compiled.ok ? [] : compiled.error]));
  const log: LogEntry[] = [];
  const values = fromPlain(inputs);
  const context = quietContext();
  const result = await runProgram({ ...context, signal: signal ?? context.signal }, compiled.value, {
    ...options,
    inputs: values instanceof JsonObject ? values : new JsonObject(),
    sleep,
    onLog: (entry) => log.push(entry),
  });
  return { ...result, outputs: { ...(toPlain(result.outputs) as object) }, log };
}

export function quietContext(): Context {
  const quiet = (): void => undefined;
  const started = Date.now();
  return {
    clock: { now: () => NOW + (Date.now() - started) },
    log: { info: quiet, warn: quiet, error: quiet },
    signal: new AbortController().signal,
  };
}
