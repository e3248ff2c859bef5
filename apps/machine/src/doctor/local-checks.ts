import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TandemError } from '@tandem/kernel';
import { BODY_PROGRAM, startBody } from '../body/body-process.ts';
import { checkPassword } from '../credentials/password-check.ts';
import type { MachineFolder } from '../identity/machine-folder.ts';
import { ensurePrivateDirectory, readPrivateFile } from '../identity/private-file.ts';
import { inspectJournal } from '../journal/machine-journal.ts';
import { loadJournalKey } from '../journal/text-key.ts';
import { createRunMark } from '../processes/run-mark.ts';
import { openSession } from '../sessions/session.ts';
import { check, type DoctorCheck } from './check.ts';

const run = promisify(execFile);
const CHECK_TIMEOUT_MS = 20_000;

export async function checkComputer(folder: MachineFolder): Promise<readonly DoctorCheck[]> {
  return [
    await check('The operating system is one that the agent works on', checkPlatform),
    await check('The files are private', () => checkFiles(folder)),
    await check('The journal is whole', () => checkJournal(folder)),
    await check('Passwords can be checked', checkPam),
    await check('Sessions can be opened', checkAccount),
    await check('Bodies can be started', checkBody),
  ];
}

export function checkPlatform(): string {
  if (process.platform === 'linux' && existsSync('/proc/self/stat')) return 'Linux with /proc.';
  throw new TandemError('PlatformUnsupported', `The agent of this version works on Linux only, not on ${process.platform}.`, {
    kind: 'operational',
    fix: 'Register a Linux computer, and start the server here with --no-machine.',
  });
}

function checkFiles({ root, registration, journalKey, runs }: MachineFolder): string {
  ensurePrivateDirectory(root);
  if (existsSync(runs)) ensurePrivateDirectory(runs);
  for (const path of [registration, journalKey]) readPrivateFile(path);
  return `Only ${userInfo().username} can read ${root}.`;
}

function checkJournal({ journal: path, journalKey }: MachineFolder): string {
  if (!existsSync(path)) return 'There is none yet.';
  const journal = inspectJournal(path, loadJournalKey(journalKey));
  if (journal.kind === 'intact') return `${journal.records.length} records.`;
  throw new TandemError(
    'JournalDamaged',
    `The journal is damaged in line ${journal.line}; no run starts here until a person confirms it.`,
    {
      kind: 'operational',
      fix: 'Find out whether the disk was restored or fails, then confirm the machine on its page in the portal.',
    },
  );
}

/** Asks for an account that is not there, so that no real account collects a failed attempt. */
async function checkPam(): Promise<string> {
  const credentials = { username: 'tandem-doctor-nobody', password: 'none' };
  const answer = await checkPassword(credentials, AbortSignal.timeout(CHECK_TIMEOUT_MS));
  if (answer.ok || answer.error.code !== 'UIFlowAgentNotAvailable') return 'PAM answers.';
  throw new TandemError('PamUnavailable', 'The operating system cannot be asked about passwords.', {
    kind: 'operational',
    fix: 'Install PAM (Debian: apt-get install libpam0g) and start the agent as root to check passwords of other accounts.',
  });
}

async function checkAccount(): Promise<string> {
  const { username, uid } = userInfo();
  await run('getent', ['passwd', '--', username]);
  if (uid !== 0) return `The agent is ${username}: attended and unattended runs of this account.`;
  await run('setpriv', ['--version']);
  return 'The agent is root: unattended runs of every account, attended runs of root.';
}

async function checkBody(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-doctor-'));
  try {
    const body = startBody({
      session: openSession({ kind: 'own-session' }),
      mark: createRunMark(),
      spoolPath: join(folder, 'spool'),
      program: BODY_PROGRAM,
    });
    body.give('');
    const { code, signal, error } = await body.exited;
    if (code === 0) return 'A body process starts and ends.';
    throw error ?? new Error(`it ended with ${code ?? signal}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
