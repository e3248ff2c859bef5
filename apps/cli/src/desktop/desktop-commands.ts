import { parseDesktopFlow, printDesktopFlow } from '@tandem/desktop-flow';
import { CheckSummary } from '../check-summary.ts';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { ExitCode, UsageError } from '../terminal.ts';
import { reportDesktopFlows } from './check-desktop-flow.ts';
import { reportLines, untold } from './check-report.ts';
import { FLOW_OPTION, openOneFlow } from './open-flows.ts';
import { runDesktopCommand } from './run-desktop-command.ts';
import { faultLines } from './script-faults.ts';

const checkCommand: Command = {
  name: 'desktop check',
  usage: '[--json] FILE|FOLDER…',
  summary:
    'Parses and checks desktop flows in scripts, folders with a script for each subflow, packages, solutions (.zip, customizations.xml) and rows of flows as JSON. Says on a terminal what is wrong and where; with --json, in a pipe and in a file it prints one line of JSON for each flow.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean', default: false } });
    if (positionals.length === 0) throw new UsageError('FILE is missing.');
    const isJson = values.json || !terminal.isShown;
    const summary = new CheckSummary();
    for (const file of positionals) {
      for (const report of await reportDesktopFlows(file)) {
        summary.add(report, { warnings: untold(report).length, unsupported: report.unsupported.length });
        for (const line of isJson ? [JSON.stringify(report)] : reportLines(report)) terminal.out(line);
      }
    }
    if (!isJson) terminal.out(summary.text);
    return summary.isOk ? ExitCode.done : ExitCode.failed;
  },
};

const formatCommand: Command = {
  name: 'desktop format',
  usage: `FILE|FOLDER ${FLOW_OPTION}`,
  summary: "Prints a desktop flow in the designer's form; FILE may be - for standard input.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { flow: { type: 'string' } });
    const file = onlyOperand(positionals, 'FILE');
    const { script: text, origins } = openOneFlow(file, values.flow);
    const parsed = parseDesktopFlow(text);
    const faults = parsed.diagnostics.filter(({ severity }) => severity === 'error');
    for (const line of faultLines({ file, text, origins }, faults)) terminal.note(line);
    if (faults.length > 0) return ExitCode.failed;
    terminal.out(printDesktopFlow(parsed.flow, { form: 'canonical', lineBreak: '\n' }).replace(/\n$/, ''));
    return ExitCode.done;
  },
};

export const DESKTOP_COMMANDS: readonly Command[] = [checkCommand, formatCommand, runDesktopCommand];
