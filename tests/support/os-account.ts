import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';

/** An account of the operating system that exists for one test. */
export class OsAccount {
  readonly username: string;
  readonly password: string;

  private constructor(username: string, password: string) {
    this.username = username;
    this.password = password;
  }

  /** Makes the account with a home directory; only root can. `remove` takes both away again. */
  static make(password: string = randomBytes(12).toString('base64')): OsAccount {
    const username = `tandem${randomBytes(4).toString('hex')}`;
    execFileSync('useradd', ['--create-home', username]);
    execFileSync('chpasswd', { input: `${username}:${password}` });
    return new OsAccount(username, password);
  }

  get home(): string {
    return `/home/${this.username}`;
  }

  remove(): void {
    execFileSync('userdel', ['--remove', '--force', this.username], { stdio: 'ignore' });
  }
}
