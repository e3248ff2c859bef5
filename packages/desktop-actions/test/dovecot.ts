import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { selfSigned } from './self-signed.ts';
import { endServer, untilAnswers } from './server-process.ts';

const PROGRAM = '/usr/sbin/dovecot';
/** Dovecot keeps no mail of root: as root, the tests run it as `nobody`. */
const NOBODY = 65_534;

/** Whether tests with a real IMAP server are skipped here: Debian's `dovecot-imapd` is not installed. */
export const lacksDovecot: boolean = process.env['TANDEM_TEST_EVERYTHING'] !== '1' && !existsSync(PROGRAM);

/** Debian's IMAP server on loopback, with one user `flow` whose password is `pass word`. */
export class Dovecot {
  readonly port: number;
  readonly tlsPort: number;
  readonly #folder: string;
  readonly #process: ChildProcess;

  constructor({ port, tlsPort, folder, process }: { port: number; tlsPort: number; folder: string; process: ChildProcess }) {
    this.port = port;
    this.tlsPort = tlsPort;
    this.#folder = folder;
    this.#process = process;
  }

  static async start(): Promise<Dovecot> {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-imap-'));
    const [port, tlsPort] = [await freePort(), await freePort()];
    const { key, cert } = selfSigned();
    writeFileSync(join(folder, 'key.pem'), key);
    writeFileSync(join(folder, 'cert.pem'), cert);
    writeFileSync(join(folder, 'users'), 'flow:{PLAIN}pass word\n');
    writeFileSync(join(folder, 'dovecot.conf'), configuration(folder, port, tlsPort));
    mkdirSync(join(folder, 'mail'));
    chmodSync(folder, 0o755);
    const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    if ('uid' in identity) for (const path of ['', ...readdirSync(folder)]) chownSync(join(folder, path), NOBODY, NOBODY);
    const child = spawn(PROGRAM, ['-F', '-c', join(folder, 'dovecot.conf')], { ...identity, stdio: 'ignore' });
    const server = new Dovecot({ port, tlsPort, folder, process: child });
    await untilAnswers('dovecot', child, () => answers(port));
    return server;
  }

  async stop(): Promise<void> {
    await endServer(this.#process);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => resolve(true)).once('error', () => resolve(false));
    socket.once('data', () => socket.destroy());
  });
}

function configuration(folder: string, port: number, tlsPort: number): string {
  const user = process.getuid?.() === 0 ? 'nobody' : (process.env['USER'] ?? 'nobody');
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
default_internal_user = ${user}
default_internal_group = nogroup
default_login_user = ${user}
mail_location = maildir:${folder}/mail/%u
disable_plaintext_auth = no
first_valid_uid = 1
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${process.getuid?.() === 0 ? NOBODY : process.getuid?.()} gid=${process.getuid?.() === 0 ? NOBODY : process.getgid?.()} home=${folder}/mail/%u
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
namespace inbox {
  inbox = yes
  separator = .
  mailbox Archive {
    auto = create
  }
}
`;
}
