import { ActionError } from '@tandem/desktop-engine';

export const ADDRESS_ERROR = 'InvalidEmailAddressError';

/** RFC 5321 as far as people write it: something, `@`, a domain. */
const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+$/;

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/**
 * Addresses that are separated by semicolons or commas, each alone or as `Name <address>`.
 *
 * @throws ActionError `InvalidEmailAddressError`
 */
export function addressList(text: string): readonly MailAddress[] {
  return (text.match(/(?:"(?:[^"\\]|\\.)*"|[^;,"])+/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(mailAddress);
}

/** @throws ActionError `InvalidEmailAddressError` */
export function mailAddress(text: string): MailAddress {
  const named = /^(.*?)\s*<([^<>]*)>$/.exec(text.trim());
  const [name, address] = named === null ? ['', text.trim()] : [named[1] ?? '', (named[2] ?? '').trim()];
  if (ADDRESS.test(address)) return { name: unquoted(name), address };
  throw new ActionError(ADDRESS_ERROR, `'${text.trim().slice(0, 200)}' is no email address. Several are separated by semicolons.`);
}

function unquoted(name: string): string {
  return name.replace(/^"(.*)"$/, '$1').replaceAll(/\\(.)/g, '$1');
}
