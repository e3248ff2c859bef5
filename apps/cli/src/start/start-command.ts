import { FIRST_EMAIL, type FirstSignIn } from '@tandem/server';
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
    printWelcome(host, terminal, values.data);
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

function printWelcome({ url, firstSignIn, machineName }: TandemHost, terminal: Terminal, dataDir: string | undefined): void {
  terminal.out(`Tandem is running: ${url}`);
  if (machineName !== undefined) terminal.out(`This computer is the machine ${machineName}.`);
  terminal.out('');
  if (firstSignIn === undefined) printFormerSignIn(terminal, dataDir);
  else printFirstSignIn(firstSignIn, terminal, { url, hasMachine: machineName !== undefined });
  terminal.out('');
  terminal.out('Press Ctrl+C to stop.');
}

interface FirstPlace {
  readonly url: string;
  /** The sample runs only on a machine. */
  readonly hasMachine: boolean;
}

function printFirstSignIn({ email, password }: FirstSignIn, terminal: Terminal, { url, hasMachine }: FirstPlace): void {
  terminal.out(`Open ${url} in a browser and sign in for the first time with`);
  terminal.out(`  e-mail    ${email}`);
  terminal.out(`  password  ${password}`);
  terminal.out('The password is shown only now: keep it, or choose your own in the portal, in the menu of the account.');
  if (!hasMachine) return;
  terminal.out('');
  terminal.out('Then open Cloud flows > Countries and press Run.');
}

/** A first password is shown once; whoever missed it must find out here what to do. */
function printFormerSignIn(terminal: Terminal, dataDir: string | undefined): void {
  const place = dataDir === undefined ? '' : ` --data ${/\s/.test(dataDir) ? JSON.stringify(dataDir) : dataDir}`;
  terminal.out('Sign in with the e-mail address and password of before. The password was shown at the first start only; if it is lost,');
  terminal.out(`stop Tandem and run: npx tandem account reset-password E-MAIL${place}   (the first account is ${FIRST_EMAIL})`);
}
