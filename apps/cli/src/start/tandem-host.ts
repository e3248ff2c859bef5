import { hostname } from 'node:os';
import { asTandemError, TandemError } from '@tandem/kernel';
import { machineStatus, registerMachine } from '@tandem/machine';
import { type FirstSignIn, type RunningServer, type ServerOptions, startServer } from '@tandem/server';
import { AgentProcess } from './agent-process.ts';
import { dataFolders } from './data-directory.ts';

export interface TandemHostOptions extends Omit<ServerOptions, 'dataDir'> {
  readonly dataDir: string;
  /** Makes this computer a machine, too. */
  readonly hasMachine: boolean;
  /** Whether browsers on this computer open launches from now on; they do unless it says otherwise. */
  readonly installsUrlHandler?: boolean;
  readonly onNote: (line: string) => void;
}

/** Server, portal and this computer as a machine. */
export interface TandemHost {
  readonly url: string;
  readonly firstSignIn: FirstSignIn | undefined;
  readonly machineName: string | undefined;
  close(): Promise<void>;
}

/** How long the first hello of the agent may take. */
const ONLINE_TIMEOUT_MS = 30_000;

/** Starts all of Tandem on one data directory; the first time it registers this computer and lets the sample run on it. */
export async function startTandemHost(options: TandemHostOptions): Promise<TandemHost> {
  const { hasMachine, installsUrlHandler = true, onNote, dataDir, ...serverOptions } = options;
  const folders = dataFolders(dataDir);
  const server = await startServer({ ...serverOptions, dataDir: folders.server });
  const machine = hasMachine ? await startThisComputer(server, { dataDir, installsUrlHandler, onNote }) : undefined;
  return hostOf(server, machine);
}

interface ThisComputer {
  readonly name: string;
  readonly agent: AgentProcess;
}

type MachineOptions = Required<Pick<TandemHostOptions, 'dataDir' | 'installsUrlHandler' | 'onNote'>>;

/** The server runs without the machine when that cannot be started, so that people can sign in and mend it. */
async function startThisComputer(server: RunningServer, options: MachineOptions): Promise<ThisComputer | undefined> {
  try {
    return await startAgent(server, options);
  } catch (thrown) {
    const { code, message, fix } = asTandemError(thrown);
    options.onNote(`This computer is no machine now. ${code}: ${message}${fix === undefined ? '' : ` ${fix}`}`);
    return undefined;
  }
}

async function startAgent(server: RunningServer, { dataDir, installsUrlHandler, onNote }: MachineOptions): Promise<ThisComputer> {
  const { machine } = dataFolders(dataDir);
  if ((await machineStatus(machine)).kind === 'unregistered') await registerThisComputer(server, machine);
  const registered = await machineStatus(machine);
  if (registered.kind === 'unregistered') throw new TandemError('MachineNotRegistered', 'This computer could not be registered.');
  const agent = new AgentProcess({
    dataDir,
    serverUrl: server.localUrl,
    portalUrl: server.url,
    installsUrlHandler,
    onDeath: (reason) => onNote(`The machine agent ended (${reason}) and is started again.`),
  });
  agent.start();
  try {
    await server.useThisComputer(registered.machineId, AbortSignal.timeout(ONLINE_TIMEOUT_MS));
  } catch (thrown) {
    await agent.stop();
    throw thrown;
  }
  return { name: registered.name, agent };
}

async function registerThisComputer(server: RunningServer, dataDir: string): Promise<void> {
  const token = await server.createRegistrationToken();
  await registerMachine({
    serverUrl: server.localUrl,
    dataDir,
    token,
    name: hostname(),
    description: 'The computer that the server runs on',
  });
}

function hostOf(server: RunningServer, machine: ThisComputer | undefined): TandemHost {
  return {
    url: server.url,
    firstSignIn: server.firstSignIn,
    machineName: machine?.name,
    async close() {
      await machine?.agent.stop();
      await server.close();
    },
  };
}
