import { isSupportedAction } from '@tandem/desktop-actions';
import { parseDesktopFlow, printDesktopFlow } from '@tandem/desktop-flow';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { readInput } from '../read-input.ts';
import { ExitCode, UsageError } from '../terminal.ts';
import { reportDesktopFlow } from './check-desktop-flow.ts';
import { runDesktopCommand } from './run-desktop-command.ts';
import { faultLines } from './script-faults.ts';

const checkCommand: Command = {
  name: 'desktop check',
  usage: 'FILE…',
  summary: 'Parses and checks desktop flows; one line of JSON for each file.',
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    if (positionals.length === 0) throw new UsageError('FILE is missing.');
    let isOk = true;
    for (const file of positionals) {
      const report = reportDesktopFlow(file, isSupportedAction);
      isOk &&= report.ok;
      terminal.out(JSON.stringify(report));
    }
    return isOk ? ExitCode.done : ExitCode.failed;
  },
};

const formatCommand: Command = {
  name: 'desktop format',
  usage: 'FILE',
  summary: "Prints a desktop flow in the designer's form; FILE may be - for standard input.",
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    const file = onlyOperand(positionals, 'FILE');
    const text = readInput(file);
    const parsed = parseDesktopFlow(text);
    const faults = parsed.diagnostics.filter(({ severity }) => severity === 'error');
    for (const line of faultLines({ file, text }, faults)) terminal.note(line);
    if (faults.length > 0) return ExitCode.failed;
    terminal.out(printDesktopFlow(parsed.flow, { form: 'canonical', lineBreak: '\n' }).replace(/\n$/, ''));
    return ExitCode.done;
  },
};

export const DESKTOP_COMMANDS: readonly Command[] = [checkCommand, formatCommand, runDesktopCommand];
