import { type ActionContext, ActionError, type DesktopAction, defineAction, parameters } from '@tandem/desktop-engine';
import { accountControl, unicodePassword } from './account-control.ts';
import { valuesOf } from './changes.ts';
import { type DirectoryEntry, ENTRY, withDirectory } from './directory-entry.ts';
import { DIRECTORY_ERRORS, LOCATION_ERROR, PASSWORD_ERROR } from './directory-fault.ts';
import { domainOf, rdnOf } from './ldap-path.ts';

const { boolean, choice, text } = parameters;

/** Bits of `groupType`: MS-ADTS, 2.2.12. */
const SCOPES = { GlobalScope: 0x2, LocalScope: 0x4, UniversalScope: 0x8 } as const;
const SECURITY_ENABLED = 0x80000000;

interface NewObject {
  readonly rdn: string;
  readonly location: string;
  readonly attributes: Readonly<Record<string, string | Buffer>>;
  readonly objectClass: readonly string[];
}

async function create(
  entry: DirectoryEntry,
  { rdn, location, attributes, objectClass }: NewObject,
  context: ActionContext,
): Promise<Record<never, never>> {
  const dn = `${rdn},${entry.locationOf(location)}`;
  const given = Object.entries(attributes).filter(([, value]) => value.length > 0);
  const isPassword = 'unicodePwd' in attributes;
  const { Attribute } = await import('ldapts');
  const all = [
    new Attribute({ type: 'objectClass', values: [...objectClass] }),
    ...given.map(([type, value]) => new Attribute({ type, values: valuesOf(value) })),
  ];
  await withDirectory(entry, { context, missingId: LOCATION_ERROR, isPassword }, (client) => client.add(dn, all));
  return {};
}

/** @throws ActionError `InvalidOperationError` */
function named(name: string): string {
  if (name.trim() === '') throw new ActionError('InvalidOperationError', 'The name is empty. Fill it in.');
  return name.trim();
}

export const CREATE_ACTIONS: readonly DesktopAction[] = [
  defineAction({
    id: 'ActiveDirectory.CreateGroup',
    title: 'Create group',
    parameters: {
      ...ENTRY,
      GroupName: text(),
      Location: text(''),
      Description: text(''),
      GroupScope: choice(['LocalScope', 'GlobalScope', 'UniversalScope'], 'GlobalScope'),
      GroupType: choice(['Security', 'Distribution'], 'Security'),
    },
    errors: DIRECTORY_ERRORS,
    run: ({ ParentDirectoryEntry, GroupName, Location, Description, GroupScope, GroupType }, context) => {
      const name = named(GroupName);
      // The attribute is a signed number of 32 bits.
      const groupType = String(SCOPES[GroupScope] | (GroupType === 'Security' ? SECURITY_ENABLED : 0) | 0);
      const attributes = { cn: name, sAMAccountName: name, groupType, description: Description };
      return create(
        ParentDirectoryEntry,
        { rdn: rdnOf('CN', name), location: Location, attributes, objectClass: ['top', 'group'] },
        context,
      );
    },
  }),
  defineAction({
    id: 'ActiveDirectory.CreateObject',
    title: 'Create object',
    parameters: { ...ENTRY, ObjectType: choice(['Computer', 'OrganizationalUnit'], 'Computer'), ObjectName: text(), Location: text('') },
    errors: DIRECTORY_ERRORS,
    run: ({ ParentDirectoryEntry, ObjectType, ObjectName, Location }, context) => {
      const name = named(ObjectName);
      if (ObjectType === 'OrganizationalUnit') {
        const unit = { rdn: rdnOf('OU', name), attributes: { ou: name }, objectClass: ['top', 'organizationalUnit'] };
        return create(ParentDirectoryEntry, { ...unit, location: Location }, context);
      }
      // A workstation that may join the domain: WORKSTATION_TRUST_ACCOUNT and PASSWD_NOTREQD.
      const attributes = { cn: name, sAMAccountName: `${name.toUpperCase()}$`, userAccountControl: String(0x1000 | 0x20) };
      const objectClass = ['top', 'person', 'organizationalPerson', 'user', 'computer'];
      return create(ParentDirectoryEntry, { rdn: rdnOf('CN', name), attributes, objectClass, location: Location }, context);
    },
  }),
  defineAction({
    id: 'ActiveDirectory.CreateUser',
    title: 'Create user',
    parameters: {
      ...ENTRY,
      Location: text(''),
      FirstName: text(),
      Initials: text(''),
      LastName: text(''),
      Username: text(),
      Password: text(),
      PasswordNeverExpires: boolean(false),
      DisabledAccount: boolean(false),
    },
    errors: [...DIRECTORY_ERRORS, PASSWORD_ERROR],
    run: ({ ParentDirectoryEntry, ...user }, context) => {
      const name = named(user.Username);
      const domain = domainOf(ParentDirectoryEntry.base);
      const attributes = {
        cn: name,
        sAMAccountName: name,
        userPrincipalName: domain === '' ? '' : `${name}@${domain}`,
        givenName: user.FirstName,
        initials: user.Initials,
        sn: user.LastName,
        displayName: [user.FirstName, user.LastName].filter((part) => part !== '').join(' '),
        userAccountControl: String(accountControl({ isDisabled: user.DisabledAccount, neverExpires: user.PasswordNeverExpires })),
        unicodePwd: unicodePassword(user.Password),
      };
      const objectClass = ['top', 'person', 'organizationalPerson', 'user'];
      return create(ParentDirectoryEntry, { rdn: rdnOf('CN', name), attributes, objectClass, location: user.Location }, context);
    },
  }),
];
