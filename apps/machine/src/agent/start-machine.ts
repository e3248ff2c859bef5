import type { MachineId, TandemError } from '@tandem/kernel';
import { BODY_PROGRAM } from '../body/body-process.ts';
import { DESIGNER_PROGRAM } from '../designer/designer-process.ts';
import { checkPlatform } from '../doctor/local-checks.ts';
import { lockFolder } from '../identity/folder-lock.ts';
import { machineFolder } from '../identity/machine-folder.ts';
import { ensurePrivateDirectory } from '../identity/private-file.ts';
import { readRegistration, writeRegistration } from '../identity/registration.ts';
import { readServerUrl } from '../identity/server-url.ts';
import { Agent } from './agent.ts';
import { createLog, type LogOptions } from './log.ts';

export interface MachineOptions {
  /** The folder of the agent, in which the machine was registered. */
  readonly dataDir: string;
  /** Where the server is to be found from now on, when it has moved. */
  readonly serverUrl?: string;
  /** Where people find the portal, when it is not where the machine finds the server. */
  readonly portalUrl?: string;
  readonly log?: LogOptions;
  /** The program of a body process; the desktop flow runtime unless it says otherwise. */
  readonly bodyProgram?: string;
  /** The program of a debug body, likewise. */
  readonly designerProgram?: string;
}

export interface RunningMachine {
  readonly machineId: MachineId;
  readonly name: string;
  /** Comes when the agent had to give up by itself. */
  readonly failed: Promise<TandemError>;
  /** Takes no more runs and goes offline. Running desktop flows go on; the next start finds them again. */
  close(): Promise<void>;
}

/**
 * Starts the machine agent on its folder. It connects to the server and stays connected; it listens nowhere.
 *
 * @throws TandemError `MachineNotRegistered`, `MachineAgentRunning`, `MachineFilesOpenToOthers`, `MachineFileDamaged`,
 *   `PlatformUnsupported`
 */
export async function startMachine({
  dataDir,
  serverUrl,
  portalUrl,
  log,
  bodyProgram,
  designerProgram,
}: MachineOptions): Promise<RunningMachine> {
  checkPlatform();
  const folder = machineFolder(dataDir);
  const { machineId, name } = readRegistration(folder);
  ensurePrivateDirectory(folder.root);
  const release = lockFolder(folder.lock);
  if (serverUrl !== undefined) writeRegistration(folder, { ...readRegistration(folder), serverUrl: readServerUrl(serverUrl) });
  const { promise: failed, resolve: onFailure } = Promise.withResolvers<TandemError>();
  try {
    const agent = new Agent({
      folder,
      log: createLog(log ?? { level: 'info' }),
      bodyProgram: bodyProgram ?? BODY_PROGRAM,
      designerProgram: designerProgram ?? DESIGNER_PROGRAM,
      portalUrl,
      onFailure,
    });
    await agent.start();
    return {
      machineId,
      name,
      failed,
      async close() {
        agent.close();
        release();
      },
    };
  } catch (thrown) {
    release();
    throw thrown;
  }
}
