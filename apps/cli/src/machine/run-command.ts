import { installUrlHandler, startMachine } from '@tandem/machine';
import { type Command, readArguments } from '../command.ts';
import { ExitCode } from '../terminal.ts';
import { untilStopped } from '../until-stopped.ts';
import { DATA_OPTION, machineData } from './machine-data.ts';
import { OPEN_URL_COMMAND } from './open-url-words.ts';

export const runMachineCommand: Command = {
  name: 'machine run',
  usage: '[--server URL] [--portal URL] [--no-url-handler] [--data DIR]',
  summary: 'Runs the machine agent of a registered computer until it is stopped.',
  async run(args, terminal) {
    const { values } = readArguments(args, {
      ...DATA_OPTION,
      server: { type: 'string' },
      /** Where people find the portal, when it is not where the machine finds the server. */
      portal: { type: 'string' },
      /** Leaves alone what opens `tandem:` URLs on this computer. */
      'no-url-handler': { type: 'boolean', default: false },
      /** Ends when standard input does: for `tandem start`, which holds the other end. */
      'with-parent': { type: 'boolean', default: false },
    });
    const machine = await startMachine({
      dataDir: machineData(values.data),
      log: { level: 'warn' },
      ...(values.server === undefined ? {} : { serverUrl: values.server }),
      ...(values.portal === undefined ? {} : { portalUrl: values.portal }),
    });
    const fault = values['no-url-handler'] ? undefined : installUrlHandler(OPEN_URL_COMMAND);
    if (fault !== undefined) terminal.note(`Launch app does not work here. ${fault.code}: ${fault.message} ${fault.fix ?? ''}`);
    const ends = [untilStopped(), ...(values['with-parent'] ? [untilInputEnds()] : [])];
    const failure = await Promise.race([machine.failed, ...ends]);
    process.stdin.destroy();
    await machine.close();
    if (failure !== undefined) throw failure;
    return ExitCode.done;
  },
};

function untilInputEnds(): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve).once('error', resolve).resume();
  });
}
