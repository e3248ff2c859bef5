import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { type MachineId, TandemError, type TargetId } from '@tandem/kernel';
import { AGENT_VERSION, describePlatform } from '../identity/agent-facts.ts';
import { lockFolder } from '../identity/folder-lock.ts';
import { type MachineFolder, machineFolder } from '../identity/machine-folder.ts';
import { generateMachineKeys, type MachineKeys, publicSigningKey } from '../identity/machine-keys.ts';
import { ensurePrivateDirectory } from '../identity/private-file.ts';
import { findRegistration, writeRegistration } from '../identity/registration.ts';
import { createPublicClient } from '../identity/server-client.ts';
import { readServerUrl } from '../identity/server-url.ts';
import { MachineJournal } from '../journal/machine-journal.ts';
import { loadJournalKey } from '../journal/text-key.ts';

export interface RegisterOptions {
  readonly serverUrl: string;
  /** The folder of the agent, made when it is not there. */
  readonly dataDir: string;
  /** Registration token, single use. */
  readonly token: string;
  readonly name: string;
  readonly description?: string;
  /** Give up the registration that the folder holds; connections to that machine are lost. */
  readonly replace?: boolean;
  /** Take a plain http address of another computer. */
  readonly allowPlainHttp?: boolean;
}

export interface RegisteredMachine {
  readonly machineId: MachineId;
  readonly targetId: TargetId;
  readonly name: string;
  readonly environmentName: string;
}

/**
 * Registers this computer as a machine. The key pairs are made here; only their public halves are sent.
 *
 * @throws TandemError `MachineAlreadyRegistered`, `MachineAgentRunning`, `MachineFilesOpenToOthers`, `ServerUrlInvalid`,
 *   `ServerUrlInsecure`, `ServerUnreachable`, and the errors of the server such as `RegistrationTokenInvalid`
 */
export async function registerMachine(options: RegisterOptions): Promise<RegisteredMachine> {
  const serverUrl = readServerUrl(options.serverUrl, options.allowPlainHttp);
  const folder = machineFolder(options.dataDir);
  ensurePrivateDirectory(folder.root);
  const release = lockFolder(folder.lock);
  try {
    if (options.replace !== true) refuseExisting(folder);
    return await register(options, serverUrl, folder);
  } finally {
    release();
  }
}

async function register({ token, name, description }: RegisterOptions, serverUrl: string, folder: MachineFolder) {
  const keys = await generateMachineKeys();
  const journalId = randomUUID();
  const answer = await createPublicClient(serverUrl)('registerMachine', {
    body: { token, name, description: description ?? '', ...publicHalves(keys), ...ownFacts(), journalId },
  });
  const registered = {
    machineId: answer.machineId as MachineId,
    targetId: answer.targetId as TargetId,
    name,
    environmentName: answer.environmentName,
  };
  beginJournal(folder, journalId);
  writeRegistration(folder, { ...registered, serverUrl, keys, group: null });
  return registered;
}

function publicHalves(keys: MachineKeys) {
  return { signingKey: publicSigningKey(keys.signing), sealingKey: keys.sealing.publicKey };
}

function ownFacts() {
  return { agentVersion: AGENT_VERSION, platform: describePlatform(), osUser: userInfo().username };
}

/** A new registration is a new machine: nothing of an earlier one stays. */
function beginJournal(folder: MachineFolder, journalId: string): void {
  for (const path of [folder.journal, folder.journalKey, folder.runs]) rmSync(path, { recursive: true, force: true });
  const journal = new MachineJournal(folder.journal, loadJournalKey(folder.journalKey));
  journal.startAnew(journalId, 0);
  journal.close();
}

function refuseExisting(folder: MachineFolder): void {
  const existing = findRegistration(folder);
  if (existing === undefined) return;
  throw new TandemError(
    'MachineAlreadyRegistered',
    `This computer is already registered at ${existing.serverUrl} as machine ${existing.name}.`,
    { status: 409, fix: 'Run `tandem machine unregister` first, or register with --replace; connections to the old machine are lost.' },
  );
}
