import { setTimeout as wait } from 'node:timers/promises';
import { actionsFor } from '@tandem/desktop-actions';
import { type Dialogs, FlowLibrary, type RunOptions, type RunResult, type Sleep, useCulture } from '@tandem/desktop-engine';
import { JsonObject, printJson } from '@tandem/kernel';
import { guardOf, readPolicy, unseenDialogs } from '@tandem/machine';
import type { LogEntry } from '@tandem/protocol';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { commandContext } from '../command-context.ts';
import { ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { FLOW_OPTION, openOneFlow } from './open-flows.ts';
import { readChildren } from './read-children.ts';
import { givenBy, inputsHint, readRunInputs, refuseUnknown } from './read-run-inputs.ts';
import { isMainEmpty, listSubflows, runFrom } from './run-subflow.ts';
import { faultLines } from './script-faults.ts';
import { terminalDialogs } from './terminal-dialogs.ts';

export const runDesktopCommand: Command = {
  name: 'desktop run',
  usage: `FILE|FOLDER ${FLOW_OPTION} [--subflow NAME] [--inputs '{"EXTERNAL NAME": VALUE}'] [--child ID=FILE|FOLDER]… [--policy FILE] [--dialogs default|fail] [--log] [--json]`,
  summary:
    'Runs a desktop flow on this computer, in this process; inputs go by their external names, as in cloud flows, or by the names of variables; --subflow runs one of its subflows; --child gives the desktop flows that it runs, --policy what it may do. Its dialogs are asked on the terminal, or get their default answer, or fail.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      flow: { type: 'string' },
      subflow: { type: 'string' },
      inputs: { type: 'string', default: '{}' },
      child: { type: 'string', multiple: true, default: [] },
      policy: { type: 'string' },
      dialogs: { type: 'string' },
      log: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    const file = onlyOperand(positionals, 'FILE');
    const { script: text, origins } = openOneFlow(file, values.flow);
    const children = readChildren(values.child);
    const actions = await actionsFor([text, ...children.map(({ script }) => script)]);
    const library = new FlowLibrary(children, actions);
    const inputs = readRunInputs(values.inputs);
    const compiled = library.compile(text, { given: givenBy(inputs) });
    if (!compiled.ok) {
      const hint = inputsHint(compiled.error);
      for (const line of faultLines({ file, text, origins }, compiled.error)) terminal.note(line);
      if (hint !== undefined) terminal.note(hint);
      return ExitCode.failed;
    }
    refuseUnknown(inputs, compiled.value);
    if (values.subflow === undefined && isMainEmpty(compiled.value)) {
      terminal.note(
        `${file}: Nothing was run, because Main has no statements. Choose a subflow with --subflow: ${listSubflows(compiled.value)}.`,
      );
      return ExitCode.failed;
    }
    const options: RunOptions = {
      inputs,
      sleep,
      library,
      services: { dialogs: dialogsOf(values.dialogs, terminal) },
      ...obey(values.policy),
      ...(values.log ? { onLog: (entry: LogEntry) => terminal.note(logLine(entry)) } : {}),
    };
    const result = await runFrom(commandContext(terminal.note), { program: compiled.value, subflow: values.subflow, options });
    printResult(result, values.json, terminal);
    return result.status === 'Succeeded' ? ExitCode.done : ExitCode.failed;
  },
};

/** How dialogs are answered; without a word they are asked where a person types. @throws UsageError */
function dialogsOf(way: string | undefined, terminal: Terminal): Dialogs {
  if (way === 'default') return unseenDialogs('default-answer');
  if (way !== undefined && way !== 'fail') throw new UsageError('--dialogs takes default or fail.');
  return way === undefined && process.stdin.isTTY
    ? terminalDialogs(terminal)
    : unseenDialogs('fail', 'Run the flow in a terminal, or with --dialogs default.');
}

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
  terminal.out(`${status} after ${actionCount} ${actionCount === 1 ? 'action' : 'actions'}`);
  for (const [name, value] of outputs) terminal.out(`${name} = ${printJson(value)}`);
  if (error !== undefined)
    terminal.note(`${error.code}${error.line === undefined ? '' : ` at ${error.subflow}:${error.line}`}: ${error.message}`);
}
