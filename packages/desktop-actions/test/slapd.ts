import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { selfSigned } from './self-signed.ts';
import { endServer, untilAnswers } from './server-process.ts';

const PROGRAM = '/usr/sbin/slapd';
const SCHEMAS = '/etc/ldap/schema';

/** Whether tests with a real LDAP server are skipped here: Debian's `slapd` is not installed. */
export const lacksSlapd: boolean = process.env['TANDEM_TEST_EVERYTHING'] !== '1' && !existsSync(PROGRAM);

/** Debian's LDAP server on loopback with the schema of Active Directory and the domain `contoso.com`; `CN=admin` has the password `secret`. */
export class Slapd {
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

  static async start(): Promise<Slapd> {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-ldap-'));
    const [port, tlsPort] = [await freePort(), await freePort()];
    const { key, cert } = selfSigned();
    writeFileSync(join(folder, 'key.pem'), key);
    writeFileSync(join(folder, 'cert.pem'), cert);
    writeFileSync(join(folder, 'ad.schema'), directorySchema());
    writeFileSync(join(folder, 'slapd.conf'), configuration(folder));
    writeFileSync(join(folder, 'data.ldif'), DATA);
    mkdirSync(join(folder, 'data'));
    execFileSync('/usr/sbin/slapadd', ['-f', join(folder, 'slapd.conf'), '-l', join(folder, 'data.ldif')], { stdio: 'ignore' });
    const urls = `ldap://127.0.0.1:${port} ldaps://127.0.0.1:${tlsPort}`;
    const child = spawn(PROGRAM, ['-d', '0', '-h', urls, '-f', join(folder, 'slapd.conf')], { stdio: 'ignore' });
    const server = new Slapd({ port, tlsPort, folder, process: child });
    await untilAnswers('slapd', child, () => answers(port));
    return server;
  }

  async stop(): Promise<void> {
    await endServer(this.#process);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** The schema that OpenLDAP ships, with what Active Directory fills in itself made optional, and what it lacks added. */
function directorySchema(): string {
  return readFileSync(join(SCHEMAS, 'msuser.schema'), 'utf8')
    .replace(/MUST \(objectClass \$ instanceType\s+\$ nTSecurityDescriptor \$ objectCategory \)/, 'MUST objectClass')
    .replace(
      "NAME 'group' SUP mstop STRUCTURAL\n MUST (groupType ) MAY (",
      "NAME 'group' SUP mstop STRUCTURAL\n MUST (groupType ) MAY ( sAMAccountName $ ",
    )
    .replace(
      /(NAME 'user'\s+SUP \( mstop \$ organizationalPerson \) STRUCTURAL\s+MAY \()/,
      '$1 sAMAccountName $ c $ company $ department $ ipPhone $ ',
    );
}

function configuration(folder: string): string {
  const schemas = ['core', 'cosine', 'inetorgperson', 'nis'].map((name) => `include ${SCHEMAS}/${name}.schema`);
  return `
${schemas.join('\n')}
include ${folder}/ad.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile ${folder}/pid
TLSCertificateFile ${folder}/cert.pem
TLSCertificateKeyFile ${folder}/key.pem
TLSVerifyClient never
database mdb
suffix "dc=contoso,dc=com"
rootdn "cn=admin,dc=contoso,dc=com"
rootpw secret
directory ${folder}/data
access to attrs=unicodePwd by * none
access to * by anonymous read by * read
`;
}

const DATA = `
dn: dc=contoso,dc=com
objectClass: domain
dc: contoso

dn: ou=People,dc=contoso,dc=com
objectClass: organizationalUnit
ou: People

dn: ou=Former,dc=contoso,dc=com
objectClass: organizationalUnit
ou: Former
`;
