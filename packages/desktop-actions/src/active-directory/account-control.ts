import type { Client } from 'ldapts';
import { replacing } from './changes.ts';

// Flags of `userAccountControl`: learn.microsoft.com, "UserAccountControl property flags".
const ACCOUNT_DISABLED = 0x2;
const NORMAL_ACCOUNT = 0x200;
const PASSWORD_NEVER_EXPIRES = 0x10000;

export function accountControl({ isDisabled, neverExpires }: { readonly isDisabled: boolean; readonly neverExpires: boolean }): number {
  return NORMAL_ACCOUNT | (isDisabled ? ACCOUNT_DISABLED : 0) | (neverExpires ? PASSWORD_NEVER_EXPIRES : 0);
}

/** Enables or disables an account; its other flags stay. */
export async function setEnabled(client: Client, dn: string, isEnabled: boolean): Promise<void> {
  const { searchEntries } = await client.search(dn, { scope: 'base', attributes: ['userAccountControl'] });
  const flags = Number([searchEntries[0]?.['userAccountControl'] ?? NORMAL_ACCOUNT].flat()[0]);
  const changed = isEnabled ? flags & ~ACCOUNT_DISABLED : flags | ACCOUNT_DISABLED;
  await client.modify(dn, await replacing({ userAccountControl: String(changed) }));
}

/** A password as the attribute `unicodePwd` takes it: in double quotes, in UTF-16 (MS-ADTS, 3.1.1.3.1.5). */
export function unicodePassword(password: string): Buffer {
  return Buffer.from(`"${password}"`, 'utf16le');
}
