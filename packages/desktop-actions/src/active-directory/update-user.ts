import { type DesktopAction, defineAction, parameters } from '@tandem/desktop-engine';
import { COUNTRY_REGIONS } from '@tandem/desktop-flow/catalogue/texts';
import { replacing } from './changes.ts';
import { ENTRY, withDirectory } from './directory-entry.ts';
import { DIRECTORY_ERRORS, OBJECT_ERROR } from './directory-fault.ts';
import { normalDn } from './ldap-path.ts';
import { USER_ATTRIBUTES } from './user-attributes.ts';

const { choice, text } = parameters;

const FIELDS = {
  DisplayName: text(''),
  FirstName: text(''),
  Initials: text(''),
  LastName: text(''),
  Title: text(''),
  Email: text(''),
  Company: text(''),
  TelephoneNumber: text(''),
  Extension: text(''),
  City: text(''),
  PostalCode: text(''),
  State: text(''),
} as const;

/** What the script leaves empty stays as it is. */
function changed(fields: Readonly<Record<keyof typeof FIELDS, string>>, country: string): Record<string, string> {
  const names = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
  const given = names.filter((name) => fields[name] !== '').map((name) => [USER_ATTRIBUTES[name], fields[name]] as const);
  const region = COUNTRY_REGIONS[country];
  return { ...Object.fromEntries(given), ...(region === undefined ? {} : { [USER_ATTRIBUTES.Country]: region }) };
}

export const UPDATE_USER_ACTIONS: readonly DesktopAction[] = [
  defineAction({
    id: 'ActiveDirectory.UpdateUserInfo',
    title: 'Update user info',
    parameters: { ...ENTRY, DistinguishedName: text(), ...FIELDS, Country: choice(['None', ...Object.keys(COUNTRY_REGIONS)], 'None') },
    errors: DIRECTORY_ERRORS,
    run: async ({ ParentDirectoryEntry, DistinguishedName, Country, ...fields }, context) => {
      const values = changed(fields, Country);
      if (Object.keys(values).length === 0) return {};
      const dn = normalDn(DistinguishedName);
      await withDirectory(ParentDirectoryEntry, { context, missingId: OBJECT_ERROR }, async (client) =>
        client.modify(dn, await replacing(values)),
      );
      return {};
    },
  }),
];
