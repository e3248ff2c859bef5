import { setTimeout as wait } from 'node:timers/promises';
import { DESKTOP_ACTIONS } from '@tandem/desktop-actions';
import { FlowLibrary, type RunOptions, type RunResult, runProgram, type Sleep, useCulture } from '@tandem/desktop-engine';
import { JsonObject, printJson } from '@tandem/kernel';
import { guardOf, readPolicy } from '@tandem/machine';
import type { LogEntry } from '@tandem/protocol';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { commandContext } from '../command-context.ts';
import { ExitCode, type Terminal } from '../terminal.ts';
import { FLOW_OPTION, openOneFlow } from './open-flows.ts';
import { readChildren } from './read-children.ts';
import { readRunInputs } from './read-run-inputs.ts';
import { faultLines } from './script-faults.ts';

export const runDesktopCommand: Command = {
  name: 'desktop run',
  usage: `FILE ${FLOW_OPTION} [--inputs '{"EXTERNAL NAME": VALUE}'] [--child ID=FILE|FOLDER]… [--policy FILE] [--log] [--json]`,
  summary:
    'Runs a desktop flow on this computer, in this process; inputs go by their external names, as in cloud flows; --child gives the desktop flows that it runs, --policy what it may do.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      flow: { type: 'string' },
      inputs: { type: 'string', default: '{}' },
      child: { type: 'string', multiple: true, default: [] },
      policy: { type: 'string' },
      log: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    const file = onlyOperand(positionals, 'FILE');
    const text = openOneFlow(file, values.flow).script;
    const library = new FlowLibrary(readChildren(values.child), DESKTOP_ACTIONS);
    const compiled = library.compile(text);
    if (!compiled.ok) {
      for (const line of faultLines({ file, text }, compiled.error)) terminal.note(line);
      return ExitCode.failed;
    }
    const result = await runProgram(commandContext(terminal.note), compiled.value, {
      inputs: readRunInputs(values.inputs, compiled.value),
      sleep,
      library,
      ...obey(values.policy),
      ...(values.log ? { onLog: (entry: LogEntry) => terminal.note(logLine(entry)) } : {}),
    });
    printResult(result, values.json, terminal);
    return result.status === 'Succeeded' ? ExitCode.done : ExitCode.failed;
  },
};

/** The policy of that file, as a machine obeys it; its culture is that of this process from now on. @throws TandemError */
function obey(file: string | undefined): Pick<RunOptions, 'guard'> {
  if (file === undefined) return {};
  const { policy } = readPolicy(file);
  useCulture(policy.culture);
  return { guard: guardOf(policy) };
}

const sleep: Sleep = async (ms, signal) => {
  await wait(ms, undefined, { signal }).catch(() => undefined);
};

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
