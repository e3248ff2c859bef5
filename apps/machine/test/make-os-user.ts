import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';

/** Only root on Linux can make accounts and start programs as them. */
export const canMakeUsers = process.platform === 'linux' && process.getuid?.() === 0;

export interface TestUser {
  readonly username: string;
  readonly password: string;
}

/** A real account with a home directory, in a group of its own besides; gone when the test is over. */
export function makeOsUser(): TestUser {
  const username = `tandem${randomBytes(4).toString('hex')}`;
  const password = `canary-${randomBytes(12).toString('hex')}`;
  execFileSync('useradd', ['--create-home', '--groups', 'audio', username]);
  execFileSync('chpasswd', { input: `${username}:${password}` });
  onTestFinished(() => void execFileSync('userdel', ['--remove', '--force', username], { stdio: 'ignore' }));
  return { username, password };
}
