import { showLaunch } from '@tandem/machine';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { ExitCode } from '../terminal.ts';

export const openUrlCommand: Command = {
  name: 'open-url',
  usage: 'URL',
  summary: 'Opens a tandem: URL, as the browser asks for it: takes the launch to the machine agent and shows its window.',
  isHidden: true,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    const fault = await showLaunch(onlyOperand(positionals, 'URL'));
    if (fault !== undefined) terminal.note(`${fault.code}: ${fault.message}`);
    return fault === undefined ? ExitCode.done : ExitCode.failed;
  },
};
