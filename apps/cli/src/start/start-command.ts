import { type Command, readArguments } from '../command.ts';
import { ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { untilStopped } from '../until-stopped.ts';
import { defaultDataDirectory } from './data-directory.ts';
import { startTandemHost, type TandemHost } from './tandem-host.ts';

const DEFAULT_PORT = 7070;

export const startCommand: Command = {
  name: 'start',
  usage: '[--port N] [--data DIR] [--host H] [--public-url URL] [--base-path PATH] [--trust-proxy] [--no-machine]',
  summary: 'Starts the server with the portal, and this computer as a machine.',
  async run(args, terminal) {
    const { values } = readArguments(args, {
      port: { type: 'string' },
      data: { type: 'string' },
      host: { type: 'string' },
      'public-url': { type: 'string' },
      'base-path': { type: 'string' },
      'trust-proxy': { type: 'boolean', default: false },
      'no-machine': { type: 'boolean', default: false },
    });
    const port = readPort(values.port);
    const host = await startTandemHost({
      port,
      dataDir: values.data ?? defaultDataDirectory(),
      hasMachine: !values['no-machine'],
      trustsProxy: values['trust-proxy'],
      log: { level: 'warn' },
      onNote: (line) => terminal.note(line),
      ...(values.host === undefined ? {} : { host: values.host }),
      ...(values['public-url'] === undefined ? {} : { publicUrl: values['public-url'] }),
      ...(values['base-path'] === undefined ? {} : { basePath: values['base-path'] }),
    });
    const stopped = untilStopped();
    printWelcome(host, terminal);
    await stopped;
    terminal.note('Stopping …');
    await host.close();
    return ExitCode.done;
  },
};

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
}

function printWelcome({ url, firstSignIn, machineName }: TandemHost, terminal: Terminal): void {
  terminal.out(`Tandem is running: ${url}`);
  if (machineName !== undefined) terminal.out(`This computer is the machine ${machineName}.`);
  if (firstSignIn !== undefined) {
    terminal.out('');
    terminal.out('Sign in for the first time with');
    terminal.out(`  e-mail    ${firstSignIn.email}`);
    terminal.out(`  password  ${firstSignIn.password}`);
    terminal.out('The password is shown this once; change it in the portal.');
    terminal.out('');
    terminal.out('Open Cloud flows > Countries and press Run.');
  }
  terminal.out('Press Ctrl+C to stop.');
}
