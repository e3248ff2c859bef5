import {
  type ActionContext,
  type DesktopAction,
  type DesktopValue,
  defineAction,
  Instance,
  ListValue,
  parameters,
} from '@tandem/desktop-engine';
import type { Entry } from 'ldapts';
import { type DirectoryEntry, ENTRY, withDirectory } from './directory-entry.ts';
import { DIRECTORY_ERRORS, OBJECT_ERROR } from './directory-fault.ts';
import { normalDn } from './ldap-path.ts';
import { USER_ATTRIBUTES } from './user-attributes.ts';

const OBJECT = { ...ENTRY, DistinguishedName: parameters.text() } as const;

interface Target {
  readonly ParentDirectoryEntry: DirectoryEntry;
  readonly DistinguishedName: string;
}

function read({ ParentDirectoryEntry, DistinguishedName }: Target, attributes: readonly string[], context: ActionContext): Promise<Entry> {
  const dn = normalDn(DistinguishedName);
  return withDirectory(ParentDirectoryEntry, { context, missingId: OBJECT_ERROR }, async (client) => {
    const { searchEntries } = await client.search(dn, { scope: 'base', attributes: [...attributes] });
    return searchEntries[0] ?? { dn };
  });
}

/**
 * All members of a group. Active Directory gives 1,500 at a time and says so in the name of the attribute: `member;range=0-1499`
 * (MS-ADTS, 3.1.1.3.1.3.3).
 */
async function membersOf(target: Target, context: ActionContext): Promise<readonly string[]> {
  const members: string[] = [];
  let wanted = 'member';
  for (;;) {
    const entry = await read(target, [wanted], context);
    const name = Object.keys(entry).find((key) => /^member(;range=\d+-(\d+|\*))?$/i.test(key) && valuesOf(entry, key).length > 0);
    if (name === undefined) return members;
    members.push(...valuesOf(entry, name));
    const last = /range=\d+-(\d+)$/i.exec(name)?.[1];
    if (last === undefined) return members;
    wanted = `member;range=${Number(last) + 1}-*`;
  }
}

function valuesOf(entry: Entry, attribute: string): readonly string[] {
  return [entry[attribute] ?? []].flat().map(String);
}

function firstOf(entry: Entry, attribute: string): string {
  const key = Object.keys(entry).find((candidate) => candidate.toLowerCase() === attribute.toLowerCase());
  return key === undefined ? '' : (valuesOf(entry, key)[0] ?? '');
}

function userInfo(entry: Entry): DesktopValue {
  const facts = Object.entries(USER_ATTRIBUTES).map(([property, attribute]) => [property, () => firstOf(entry, attribute)] as const);
  return new Instance('User info', entry.dn, { ...Object.fromEntries(facts), DistinguishedName: () => entry.dn });
}

export const READ_ACTIONS: readonly DesktopAction[] = [
  defineAction({
    id: 'ActiveDirectory.GetUserInfo',
    title: 'Get user info',
    parameters: OBJECT,
    outputs: ['UserInfo'],
    errors: DIRECTORY_ERRORS,
    run: async (target, context) => ({ UserInfo: userInfo(await read(target, Object.values(USER_ATTRIBUTES), context)) }),
  }),
  defineAction({
    id: 'ActiveDirectory.GetGroupInfo',
    title: 'Get group info',
    parameters: OBJECT,
    outputs: ['GroupInfo'],
    errors: DIRECTORY_ERRORS,
    run: async (target, context) => {
      const entry = await read(target, ['cn', 'name', 'displayName', 'description'], context);
      const members = await membersOf(target, context);
      const facts = {
        Name: () => firstOf(entry, 'name') || firstOf(entry, 'cn'),
        DisplayName: () => firstOf(entry, 'displayName'),
        Description: () => firstOf(entry, 'description'),
        Members: () => new ListValue([...members]),
        DistinguishedName: () => entry.dn,
      };
      return { GroupInfo: new Instance('Group info', entry.dn, facts) };
    },
  }),
  defineAction({
    id: 'ActiveDirectory.GetGroupMembers',
    title: 'Get group members',
    parameters: OBJECT,
    outputs: ['GroupMembers'],
    errors: DIRECTORY_ERRORS,
    run: async (target, context) => ({ GroupMembers: new ListValue([...(await membersOf(target, context))]) }),
  }),
];
