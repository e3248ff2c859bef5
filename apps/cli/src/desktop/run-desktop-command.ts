import { setTimeout as wait } from 'node:timers/promises';
import { DESKTOP_ACTIONS } from '@tandem/desktop-actions';
import { compileDesktopFlow, type Program, type RunResult, runProgram, type Sleep } from '@tandem/desktop-engine';
import { parseDesktopFlow } from '@tandem/desktop-flow';
import { type Diagnostic, JsonObject, parseJson, printJson } from '@tandem/kernel';
import type { LogEntry } from '@tandem/protocol';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { commandContext } from '../command-context.ts';
import { readInput } from '../read-input.ts';
import { ExitCode, type Terminal, UsageError } from '../terminal.ts';

export const runDesktopCommand: Command = {
  name: 'desktop run',
  usage: 'FILE [--inputs JSON] [--log] [--json]',
  summary: 'Runs a desktop flow on this computer, in this process; inputs go by their external names.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      inputs: { type: 'string', default: '{}' },
      log: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    const compiled = compile(readInput(onlyOperand(positionals, 'FILE')));
    if ('faults' in compiled) {
      for (const { code, message, path } of compiled.faults) terminal.note(`${code}${path === undefined ? '' : ` at ${path}`}: ${message}`);
      return ExitCode.failed;
    }
    const result = await runProgram(commandContext(terminal.note), compiled.program, {
      inputs: readInputs(values.inputs),
      sleep,
      ...(values.log ? { onLog: (entry: LogEntry) => terminal.note(logLine(entry)) } : {}),
    });
    printResult(result, values.json, terminal);
    return result.status === 'Succeeded' ? ExitCode.done : ExitCode.failed;
  },
};

function compile(script: string): { readonly program: Program } | { readonly faults: readonly Diagnostic[] } {
  const { flow, diagnostics } = parseDesktopFlow(script);
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return { faults };
  const compiled = compileDesktopFlow(flow, DESKTOP_ACTIONS);
  return compiled.ok ? { program: compiled.value } : { faults: compiled.error };
}

const sleep: Sleep = async (ms, signal) => {
  await wait(ms, undefined, { signal }).catch(() => undefined);
};

function readInputs(text: string): JsonObject {
  const inputs = parseJson(text);
  if (inputs instanceof JsonObject) return inputs;
  throw new UsageError('--inputs takes a JSON object such as {"CountryName": "Greece"}.');
}

function logLine({ subflow, line, action, durationMs, status, message }: LogEntry): string {
  return `${subflow}:${line} ${action} ${status} ${durationMs.toFixed(1)} ms${message === undefined ? '' : ` ${message}`}`;
}

function printResult({ status, outputs, error, actionCount }: RunResult, isJson: boolean, terminal: Terminal): void {
  if (isJson) {
    const members: [string, JsonObject | string | number | null][] = [
      ['status', status],
      ['outputs', outputs],
      ['error', error === undefined ? null : JsonObject.of(Object.entries(error))],
      ['actionCount', actionCount],
    ];
    terminal.out(printJson(JsonObject.of(members)));
    return;
  }
  terminal.out(`${status} after ${actionCount} actions`);
  for (const [name, value] of outputs) terminal.out(`${name} = ${printJson(value)}`);
  if (error !== undefined)
    terminal.note(`${error.code}${error.line === undefined ? '' : ` at ${error.subflow}:${error.line}`}: ${error.message}`);
}
