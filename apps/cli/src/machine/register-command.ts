import { hostname } from 'node:os';
import { registerMachine } from '@tandem/machine';
import { type Command, readArguments } from '../command.ts';
import { ExitCode, UsageError } from '../terminal.ts';
import { DATA_OPTION, dataWords, machineData } from './machine-data.ts';

export const registerCommand: Command = {
  name: 'machine register',
  usage: '--server URL [--name NAME] [--description TEXT] [--replace] [--allow-plain-http] [--data DIR]',
  summary: 'Registers this computer as a machine; asks for the registration token that the portal shows, or reads it from standard input.',
  async run(args, terminal) {
    const { values } = readArguments(args, {
      ...DATA_OPTION,
      server: { type: 'string' },
      name: { type: 'string', default: hostname() },
      description: { type: 'string', default: '' },
      replace: { type: 'boolean', default: false },
      'allow-plain-http': { type: 'boolean', default: false },
    });
    if (values.server === undefined) throw new UsageError('--server is missing: the address of the Tandem server.');
    const registered = await registerMachine({
      serverUrl: values.server,
      dataDir: machineData(values.data),
      token: (await terminal.askSecret('Registration token')).trim(),
      name: values.name,
      description: values.description,
      replace: values.replace,
      allowPlainHttp: values['allow-plain-http'],
    });
    terminal.out(`Registered as ${registered.name} in ${registered.environmentName}.`);
    terminal.note(`Start the agent with: npx tandem machine run${dataWords(values.data)}`);
    return ExitCode.done;
  },
};
