import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { Client } from 'ldapts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { domainOf, normalDn, parseLdapPath, rdnOf, splitDn } from '../src/active-directory/ldap-path.ts';
import { runFlow } from './run-flow.ts';
import { selfSigned } from './self-signed.ts';
import { lacksSlapd, Slapd } from './slapd.ts';

const ADMIN = 'cn=admin,dc=contoso,dc=com';
const PEOPLE = 'OU=People,DC=contoso,DC=com';

describe.skipIf(lacksSlapd)('a directory', () => {
  let server: Slapd;
  const trusted = getCACertificates('default');
  beforeAll(async () => {
    server = await Slapd.start();
    setDefaultCACertificates([...trusted, selfSigned().cert]);
  });
  afterAll(async () => {
    setDefaultCACertificates(trusted);
    await server.stop();
  });
  beforeEach(() =>
    asAdmin(async (client) => {
      for (const unit of ['ou=People', 'ou=Former']) {
        const { searchEntries } = await client.search(`${unit},dc=contoso,dc=com`, { scope: 'one', attributes: ['dn'] });
        for (const { dn } of searchEntries) await client.del(dn);
      }
    }),
  );

  async function asAdmin<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ url: `ldap://127.0.0.1:${server.port}` });
    await client.bind(ADMIN, 'secret');
    try {
      return await work(client);
    } finally {
      await client.unbind();
    }
  }

  const find = (dn: string) => asAdmin(async (client) => (await client.search(dn, { scope: 'base', attributes: ['*'] })).searchEntries[0]);

  const connecting = (more = 'AuthenticationType: ActiveDirectory.AuthenticationTypes.Secure', password = 'secret') =>
    `ActiveDirectory.ConnectToServer.ConnectToServerWithAuthentication LdapPath: 'LDAP://127.0.0.1:${server.port}/DC=contoso,DC=com' Username: '${ADMIN}' Password: '${password}' ${more} ParentDirectoryEntry=> P`;
  const run = (script: string) => runFlow(`${connecting()}\n${script}`);
  const user = (name: string) =>
    `ActiveDirectory.CreateUser ParentDirectoryEntry: P Location: 'OU=People' FirstName: 'Nora' LastName: 'Varga' Username: '${name}' Password: 'Pa55 ö'`;
  const group = (name: string, more = '') =>
    `ActiveDirectory.CreateGroup ParentDirectoryEntry: P Location: '${PEOPLE}' GroupName: '${name}' ${more}`;
  const dn = (name: string) => `CN=${name},${PEOPLE}`;

  it('gets users with all that belongs to an account', async () => {
    const outcome = await run(`${user('nvarga')} Initials: 'NV' PasswordNeverExpires: True DisabledAccount: True`);

    expect(outcome.error).toBeUndefined();
    expect(await find(dn('nvarga'))).toMatchObject({
      objectClass: ['top', 'person', 'organizationalPerson', 'user'],
      sAMAccountName: 'nvarga',
      userPrincipalName: 'nvarga@contoso.com',
      givenName: 'Nora',
      sn: 'Varga',
      initials: 'NV',
      displayName: 'Nora Varga',
      userAccountControl: '66050',
      unicodePwd: expect.anything(),
    });
  });

  it('gets groups of every kind, computers and units', async () => {
    const outcome = await run(`${group('g')}
${group('d', "GroupScope: ActiveDirectory.GroupScope.UniversalScope GroupType: ActiveDirectory.GroupType.Distribution Description: 'mail only'")}
ActiveDirectory.CreateObject ParentDirectoryEntry: P ObjectType: ActiveDirectory.ObjectType.OrganizationalUnit ObjectName: 'a, b' Location: 'OU=People'
ActiveDirectory.CreateObject ParentDirectoryEntry: P ObjectType: ActiveDirectory.ObjectType.Computer ObjectName: 'pc1' Location: 'OU=People'`);

    expect(await find(dn('g'))).toMatchObject({ groupType: '-2147483646', sAMAccountName: 'g' });
    expect(await find(dn('d'))).toMatchObject({ groupType: '8', description: 'mail only' });
    expect(await find(String.raw`OU=a\2c b,${PEOPLE}`)).toMatchObject({ ou: 'a, b' });
    // A computer has no surname, which the schema of OpenLDAP wants and Active Directory does not.
    expect(outcome.error?.code).toBe('InvalidAttributeSyntaxError');
  });

  it('gives the properties of users and groups', async () => {
    const outcome = await run(`${user('nvarga')}
ActiveDirectory.UpdateUserInfo ParentDirectoryEntry: P DistinguishedName: '${dn('nvarga')}' City: 'Wien' Country: ActiveDirectory.Countries.Austria Company: 'Contoso' Email: 'n@contoso.com' Title: 'Dr' PostalCode: '1010' State: 'W' TelephoneNumber: '+43 1'
ActiveDirectory.GetUserInfo ParentDirectoryEntry: P DistinguishedName: 'CN="nvarga",${PEOPLE}' UserInfo=> U
${group('g', "Description: 'x'")}
ActiveDirectory.ModifyGroup.AddUserToGroup ParentDirectoryEntry: P DistinguishedName: '${dn('g')}' UserDistinguishedName: '${dn('nvarga')}'
ActiveDirectory.GetGroupInfo ParentDirectoryEntry: P DistinguishedName: '${dn('g')}' GroupInfo=> G
ActiveDirectory.GetGroupMembers ParentDirectoryEntry: P DistinguishedName: '${dn('g')}' GroupMembers=> M
SET Out TO [U.FirstName, U.LastName, U.City, U.Country, U.Company, U.Email, U.Title, U.PostalCode, U.State, U.TelephoneNumber, U.Department, G.Name, G.Description, G.Members.Count, M[0], P.LdapPath]`);

    expect(outcome.error).toBeUndefined();
    const person = ['Nora', 'Varga', 'Wien', 'AT', 'Contoso', 'n@contoso.com', 'Dr', '1010', 'W', '+43 1', ''];
    expect(outcome.outputs).toEqual({
      Out: [
        ...person,
        'g',
        'x',
        1,
        dn('nvarga').replaceAll(/[A-Z]+=/g, (type) => type.toLowerCase()),
        `LDAP://127.0.0.1:${server.port}/DC=contoso,DC=com`,
      ],
    });
  });

  it('changes accounts: off, on, another password, unlocked', async () => {
    const of = (action: string, more = '') =>
      `ActiveDirectory.${action} ParentDirectoryEntry: P DistinguishedName: '${dn('nvarga')}' ${more}`;

    const first = await run(`${user('nvarga')}\n${of('ModifyUser.DisableUser')}`);
    expect(first.error).toBeUndefined();
    expect(await find(dn('nvarga'))).toMatchObject({ userAccountControl: '514' });

    const second = await run(
      [of('ModifyUser.EnableUser'), of('UnlockUser'), of('ModifyUser.ResetUserPassword', "NewPassword: 'neu'")].join('\n'),
    );
    expect(second.error).toBeUndefined();
    expect(await find(dn('nvarga'))).toMatchObject({ userAccountControl: '512', lockoutTime: '0' });
  });

  it('renames, moves and deletes', async () => {
    const on = (action: string, name: string, more = '') =>
      `ActiveDirectory.${action} ParentDirectoryEntry: P DistinguishedName: '${name}' ${more}`;

    const outcome = await run(
      [
        user('a'),
        on('ModifyUser.RenameUser', dn('a'), "NewName: 'CN=Varga, Nora'"),
        on('MoveObject', `CN="Varga, Nora",${PEOPLE}`, "MoveToLocation: 'OU=Former,DC=contoso,DC=com'"),
        group('g'),
        on('ModifyGroup.RenameGroup', dn('g'), "NewName: 'h'"),
        on('ModifyGroup.DeleteGroup', dn('h')),
      ].join('\n'),
    );

    expect(outcome.error).toBeUndefined();
    expect(await find(String.raw`CN=Varga\2c Nora,OU=Former,DC=contoso,DC=com`)).toMatchObject({
      cn: expect.anything(),
      sAMAccountName: 'a',
    });
    await expect(find(dn('h'))).rejects.toThrow();
    expect((await run(on('MoveObject', dn('x'), "MoveToLocation: ''"))).error?.code).toBe('LocationEmptyError');
    expect((await run(on('DeleteObject', PEOPLE.replace('People', 'Former')))).error?.code).toBe('InvalidOperationError');
  });

  it.each([
    [
      "ActiveDirectory.GetUserInfo ParentDirectoryEntry: P DistinguishedName: 'CN=none,DC=contoso,DC=com' UserInfo=> U",
      'ObjectNotFoundError',
    ],
    ["ActiveDirectory.GetUserInfo ParentDirectoryEntry: P DistinguishedName: 'nobody' UserInfo=> U", 'InvalidOperationError'],
    ["ActiveDirectory.CreateGroup ParentDirectoryEntry: P Location: 'OU=none' GroupName: 'g'", 'ActiveDirectoryEntryNotFoundError'],
    ["ActiveDirectory.CreateGroup ParentDirectoryEntry: P GroupName: ' '", 'InvalidOperationError'],
    [
      "ActiveDirectory.CreateObject ParentDirectoryEntry: P ObjectType: ActiveDirectory.ObjectType.OrganizationalUnit ObjectName: 'People'",
      'ObjectAlreadyExistsError',
    ],
    [
      "ActiveDirectory.ModifyUser.RenameUser ParentDirectoryEntry: P DistinguishedName: 'OU=People,DC=contoso,DC=com' NewName: ''",
      'InvalidOperationError',
    ],
    [
      "ActiveDirectory.CloseConnection ParentDirectoryEntry: P\nActiveDirectory.DeleteObject ParentDirectoryEntry: P DistinguishedName: 'OU=x,DC=contoso,DC=com'",
      'InvalidOperationError',
    ],
  ])('%s fails with %s', async (script, code) => {
    expect((await run(script)).error?.code).toBe(code);
  });

  it('says why nobody comes in', async () => {
    expect((await runFlow(connecting(undefined, 'wrong'))).error).toMatchObject({
      code: 'AuthenticationError',
      message: expect.not.stringContaining('wrong'),
    });
    expect((await runFlow(connecting().replace(String(server.port), '1'))).error?.code).toBe('ServerNotOperationalError');
    expect(
      (await runFlow("ActiveDirectory.ConnectToServer.ConnectToServer LdapPath: 'LDAP://' ParentDirectoryEntry=> P")).error?.code,
    ).toBe('InvalidOperationError');
  });

  it('lets people read who have not signed in, and refuses what they may not', async () => {
    const outcome =
      await runFlow(`ActiveDirectory.ConnectToServer.ConnectToServer LdapPath: 'LDAP://127.0.0.1:${server.port}' ParentDirectoryEntry=> P
ActiveDirectory.GetGroupMembers ParentDirectoryEntry: P DistinguishedName: '${PEOPLE}' GroupMembers=> M
ActiveDirectory.DeleteObject ParentDirectoryEntry: P DistinguishedName: '${PEOPLE}'`);

    expect(outcome.error?.code).toMatch(/UnauthorizedAccessError|AuthenticationError/);
  });

  it('sends no password to a server whose certificate nobody vouches for', async () => {
    setDefaultCACertificates(trusted);
    const outcome = await runFlow(connecting());
    setDefaultCACertificates([...trusted, selfSigned().cert]);

    expect(outcome.error?.code).toBe('ServerNotOperationalError');
  });

  it('is reached over TLS from the beginning', async () => {
    const script = connecting('AuthenticationType: ActiveDirectory.AuthenticationTypes.SecureSocketsLayer').replace(
      String(server.port),
      String(server.tlsPort),
    );

    expect((await runFlow(`${script}\n${group('tls')}`)).status).toBe('Succeeded');
  });
});

describe('names in a directory', () => {
  it.each([
    ['LDAP://DC=contoso,DC=demo', 'contoso.demo', undefined, 'DC=contoso,DC=demo'],
    ['LDAP://dc1.contoso.com', 'dc1.contoso.com', undefined, ''],
    ['ldap://dc1:3890/DC=a', 'dc1', 3890, 'DC=a'],
    ['GC://dc1', 'dc1', 3268, ''],
  ])('%s is a server', (path, host, port, base) => {
    expect(parseLdapPath(path)).toMatchObject({ host, port, base });
  });

  it('are escaped instead of quoted', () => {
    expect(normalDn('CN="Varga, Norbert" , DC=contoso')).toBe(String.raw`CN=Varga\2c Norbert,DC=contoso`);
    expect(normalDn(String.raw`LDAP://srv/CN=a\,b,DC=c`)).toBe(String.raw`CN=a\2cb,DC=c`);
    expect(rdnOf('CN', ' #a+b ')).toBe(String.raw`CN=\23a\2bb`);
    expect(splitDn(String.raw`CN=a\2cb,OU=x,DC=c`)).toEqual({ rdn: String.raw`CN=a\2cb`, parent: 'OU=x,DC=c' });
    expect(domainOf('OU=x,DC=a,dc=b')).toBe('a.b');
  });
});
