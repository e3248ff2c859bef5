import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import { findProgram } from '../machine/find-program.ts';
import { inPrivateFolder } from '../machine/private-folder.ts';
import { runProgramOnMachine } from '../machine/program.ts';

const REMEDY = 'GnuPG is not on this machine. Install the package gnupg, so that the command gpg is found.';

/** What GnuPG answered: status lines (`doc/DETAILS` of GnuPG) and messages for people. */
export interface GpgAnswer {
  readonly exitCode: number;
  readonly status: string;
  readonly message: string;
}

export interface Gpg {
  /** Place for files of this call; nobody else can read them, and they are gone afterwards. */
  readonly folder: string;
  /** @param secret a passphrase, never among the arguments */
  readonly run: (args: readonly string[], secret?: string) => Promise<GpgAnswer>;
}

/**
 * Gives `work` a GnuPG with a key ring of its own.
 *
 * @throws ActionError `errorId` when GnuPG is missing
 */
export function withGpg<T>(errorId: string, action: ActionContext, work: (gpg: Gpg) => Promise<T>): Promise<T> {
  const command = findProgram(['gpg', 'gpg2']);
  if (command === undefined) throw new ActionError(errorId, REMEDY);
  return inPrivateFolder(async (folder) => {
    await writeFile(join(folder, 'gpg-agent.conf'), 'allow-loopback-pinentry\n');
    const run = async (args: readonly string[], secret = ''): Promise<GpgAnswer> => {
      const always = ['--homedir', folder, '--batch', '--yes', '--no-tty', '--quiet', '--status-fd', '1', '--pinentry-mode', 'loopback'];
      const environment = { GNUPGHOME: folder, LC_ALL: 'C.UTF-8' };
      const { signal } = action.context;
      const end = await runProgramOnMachine({ command, args: [...always, '--passphrase-fd', '3', ...args], environment, secret, signal });
      if (end.kind === 'ended') return { exitCode: end.exitCode, status: end.output.toString(), message: lastLine(end.error.toString()) };
      throw new ActionError(errorId, end.kind === 'unstartable' ? REMEDY : 'GnuPG was stopped.');
    };
    try {
      return await work({ folder, run });
    } finally {
      await endAgent(folder);
    }
  });
}

/** The agent of the key ring ends before its folder goes. */
async function endAgent(folder: string): Promise<void> {
  const command = findProgram(['gpgconf']);
  if (command === undefined) return;
  const signal = new AbortController().signal;
  await runProgramOnMachine({ command, args: ['--homedir', folder, '--kill', 'all'], signal, timeoutMs: 5000 });
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^gpg: /, '') ?? ''
  );
}
