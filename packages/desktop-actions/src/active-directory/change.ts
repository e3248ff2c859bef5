import { type ActionContext, ActionError, type DesktopAction, defineAction, parameters } from '@tandem/desktop-engine';
import type { Client } from 'ldapts';
import { setEnabled, unicodePassword } from './account-control.ts';
import { changingValue, replacing } from './changes.ts';
import { type DirectoryEntry, ENTRY, withDirectory } from './directory-entry.ts';
import { DIRECTORY_ERRORS, OBJECT_ERROR, PASSWORD_ERROR } from './directory-fault.ts';
import { normalDn, rdnOf, splitDn } from './ldap-path.ts';

const { text } = parameters;
const OBJECT = { ...ENTRY, DistinguishedName: text() } as const;
const LOCATION_EMPTY = 'LocationEmptyError';

interface Target {
  readonly ParentDirectoryEntry: DirectoryEntry;
  readonly DistinguishedName: string;
}

type Work = (client: Client, dn: string) => Promise<unknown>;

async function change(
  { ParentDirectoryEntry, DistinguishedName }: Target,
  { context, isPassword = false }: { context: ActionContext; isPassword?: boolean },
  work: Work,
) {
  const dn = normalDn(DistinguishedName);
  await withDirectory(ParentDirectoryEntry, { context, missingId: OBJECT_ERROR, isPassword }, (client) => work(client, dn));
  return {};
}

const remove: Work = (client, dn) => client.del(dn);

/** The new name of an object in its place: `CN=new` or just `new`. */
function rename(newName: string): Work {
  return (client, dn) => {
    const [type = 'CN'] = splitDn(dn).rdn.split('=', 1);
    const name = newName.trim().replace(new RegExp(`^${type}=`, 'i'), '');
    if (name === '') throw new ActionError('InvalidOperationError', 'The new name is empty. Fill it in.');
    return client.modifyDN(dn, rdnOf(type, name));
  };
}

function removing(id: string, title: string): DesktopAction {
  return defineAction({
    id,
    title,
    parameters: OBJECT,
    errors: DIRECTORY_ERRORS,
    run: (target, context) => change(target, { context }, remove),
  });
}

function renaming(id: string, title: string): DesktopAction {
  return defineAction({
    id,
    title,
    parameters: { ...OBJECT, NewName: text() },
    errors: DIRECTORY_ERRORS,
    run: ({ NewName, ...target }, context) => change(target, { context }, rename(NewName)),
  });
}

function enabling(id: string, isEnabled: boolean): DesktopAction {
  return defineAction({
    id,
    title: 'Modify user',
    parameters: OBJECT,
    errors: DIRECTORY_ERRORS,
    run: (target, context) => change(target, { context }, (client, dn) => setEnabled(client, dn, isEnabled)),
  });
}

function membership(id: string, operation: 'add' | 'delete'): DesktopAction {
  return defineAction({
    id,
    title: 'Modify group',
    parameters: { ...OBJECT, UserDistinguishedName: text() },
    errors: DIRECTORY_ERRORS,
    run: ({ UserDistinguishedName, ...target }, context) => {
      const member = normalDn(UserDistinguishedName);
      return change(target, { context }, async (client, dn) => client.modify(dn, await changingValue(operation, 'member', member)));
    },
  });
}

export const CHANGE_ACTIONS: readonly DesktopAction[] = [
  removing('ActiveDirectory.DeleteObject', 'Delete object'),
  removing('ActiveDirectory.ModifyGroup.DeleteGroup', 'Modify group'),
  removing('ActiveDirectory.ModifyUser.DeleteUser', 'Modify user'),
  renaming('ActiveDirectory.RenameObject', 'Rename object'),
  renaming('ActiveDirectory.ModifyGroup.RenameGroup', 'Modify group'),
  renaming('ActiveDirectory.ModifyUser.RenameUser', 'Modify user'),
  enabling('ActiveDirectory.ModifyUser.EnableUser', true),
  enabling('ActiveDirectory.ModifyUser.DisableUser', false),
  membership('ActiveDirectory.ModifyGroup.AddUserToGroup', 'add'),
  membership('ActiveDirectory.ModifyGroup.RemoveUserFromGroup', 'delete'),
  defineAction({
    id: 'ActiveDirectory.MoveObject',
    title: 'Move object',
    parameters: { ...OBJECT, MoveToLocation: text() },
    errors: [...DIRECTORY_ERRORS, LOCATION_EMPTY],
    run: ({ MoveToLocation, ...target }, context) => {
      if (MoveToLocation.trim() === '')
        throw new ActionError(LOCATION_EMPTY, 'The location is empty. Name the container that the object moves to.');
      const parent = target.ParentDirectoryEntry.locationOf(MoveToLocation);
      return change(target, { context }, (client, dn) => client.modifyDN(dn, `${splitDn(dn).rdn},${parent}`));
    },
  }),
  defineAction({
    id: 'ActiveDirectory.ModifyUser.ResetUserPassword',
    title: 'Modify user',
    parameters: { ...OBJECT, NewPassword: text() },
    errors: [...DIRECTORY_ERRORS, PASSWORD_ERROR],
    run: ({ NewPassword, ...target }, context) =>
      change(target, { context, isPassword: true }, async (client, dn) =>
        client.modify(dn, await replacing({ unicodePwd: unicodePassword(NewPassword) })),
      ),
  }),
  defineAction({
    id: 'ActiveDirectory.UnlockUser',
    title: 'Unlock user',
    parameters: OBJECT,
    errors: DIRECTORY_ERRORS,
    run: (target, context) => change(target, { context }, async (client, dn) => client.modify(dn, await replacing({ lockoutTime: '0' }))),
  }),
];
