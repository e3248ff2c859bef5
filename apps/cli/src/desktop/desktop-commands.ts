import { parseDesktopFlow, printDesktopFlow } from '@tandem/desktop-flow';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { ExitCode, UsageError } from '../terminal.ts';
import { reportDesktopFlows } from './check-desktop-flow.ts';
import { FLOW_OPTION, openOneFlow } from './open-flows.ts';
import { runDesktopCommand } from './run-desktop-command.ts';
import { faultLines } from './script-faults.ts';

const checkCommand: Command = {
  name: 'desktop check',
  usage: 'FILE…',
  summary:
    'Parses and checks desktop flows in scripts, packages, solutions (.zip, customizations.xml) and rows of flows as JSON; one line of JSON for each flow.',
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    if (positionals.length === 0) throw new UsageError('FILE is missing.');
    let isOk = true;
    for (const file of positionals) {
      for (const report of reportDesktopFlows(file)) {
        isOk &&= report.ok;
        terminal.out(JSON.stringify(report));
      }
    }
    return isOk ? ExitCode.done : ExitCode.failed;
  },
};

const formatCommand: Command = {
  name: 'desktop format',
  usage: `FILE ${FLOW_OPTION}`,
  summary: "Prints a desktop flow in the designer's form; FILE may be - for standard input.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { flow: { type: 'string' } });
    const file = onlyOperand(positionals, 'FILE');
    const text = openOneFlow(file, values.flow).script;
    const parsed = parseDesktopFlow(text);
    const faults = parsed.diagnostics.filter(({ severity }) => severity === 'error');
    for (const line of faultLines({ file, text }, faults)) terminal.note(line);
    if (faults.length > 0) return ExitCode.failed;
    terminal.out(printDesktopFlow(parsed.flow, { form: 'canonical', lineBreak: '\n' }).replace(/\n$/, ''));
    return ExitCode.done;
  },
};

export const DESKTOP_COMMANDS: readonly Command[] = [checkCommand, formatCommand, runDesktopCommand];
