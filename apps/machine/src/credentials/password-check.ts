import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { err, ok, type Result, TandemError } from '@tandem/kernel';
import { PamOutcome } from './pam.ts';

const CHECKER = fileURLToPath(new URL('./check-password-main.ts', import.meta.url));

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/**
 * Whether the operating system of this machine accepts the credentials. Errors carry Microsoft's codes:
 * `SessionCreationInvalidCredentials`, `AccountLockedOut`, `UIFlowAgentNotAvailable` when the check itself cannot run.
 */
export async function checkPassword(credentials: Credentials, signal: AbortSignal): Promise<Result<void, TandemError>> {
  const outcome = await runChecker(credentials, signal);
  switch (outcome) {
    case PamOutcome.accepted:
      return ok(undefined);
    case PamOutcome.wrongCredentials:
      return err(
        new TandemError(
          'SessionCreationInvalidCredentials',
          `The machine does not accept user name and password of ${credentials.username}.`,
          {
            fix: 'Check both, with the account as it is written on the machine, and save the connection again.',
          },
        ),
      );
    case PamOutcome.accountUnusable:
      return err(
        new TandemError('AccountLockedOut', `The account ${credentials.username} cannot be used on the machine now.`, {
          fix: 'The account may be locked, expired or in need of a new password: mend it on the machine, then try again.',
        }),
      );
    default:
      return err(
        new TandemError('UIFlowAgentNotAvailable', 'The machine could not ask its operating system about the password.', {
          kind: 'operational',
          retryable: true,
          fix: 'Run `tandem machine doctor` on the machine; the agent needs root to check passwords of other users.',
        }),
      );
  }
}

async function runChecker(credentials: Credentials, signal: AbortSignal): Promise<string> {
  const child = spawn(process.execPath, [CHECKER], { stdio: ['pipe', 'pipe', 'ignore'], signal, env: {} });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.on('error', () => undefined); // a checker that died before reading answers with an empty outcome
  child.stdin.end(JSON.stringify(credentials));
  try {
    await once(child, 'close');
  } catch {
    return '';
  }
  return Buffer.concat(chunks).toString('utf8');
}
