import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}

const OPENSSL = 'openssl';

let made: KeyAndCertificate | undefined;

/** A key and a certificate for `localhost` and 127.0.0.1 that nobody else signed; the same for all tests of a file. */
export function selfSigned(): KeyAndCertificate {
  made ??= make();
  return made;
}

function make(): KeyAndCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  execFileSync(OPENSSL, ['req', '-x509', ...curve, '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject], {
    stdio: 'ignore',
  });
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return pair;
}
