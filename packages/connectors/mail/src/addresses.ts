import { invalidAddress } from './mail-fault.ts';
import type { MailAddress } from './ports.ts';

/** RFC 5321 allows 64 characters before the @ and 255 behind it. */
const MAX_ADDRESS = 320;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const ADDRESS = /^[^\s@<>()[\],;:\\"]{1,64}@[^\s@<>()[\],;:\\"]{1,255}$/u;
const NAMED = /^(?<name>[^<>]*)<\s*(?<address>[^<>]*?)\s*>$/u;

/**
 * The addresses of a list such as `anna@example.org; "Doe, Jo" <jo@example.org>;`, each one once.
 *
 * @param parameter as the definition spells it
 * @throws TandemError `MailAddressInvalid`, also for line breaks, which could smuggle in headers
 */
export function readAddresses(parameter: string, list: string): readonly MailAddress[] {
  const found = new Map<string, MailAddress>();
  for (const entry of entriesOf(list.trim())) {
    const address = readAddress(parameter, entry);
    const key = address.address.toLowerCase();
    if (!found.has(key)) found.set(key, address);
  }
  return [...found.values()];
}

/** @throws TandemError `MailAddressInvalid` */
function readAddress(parameter: string, entry: string): MailAddress {
  const named = NAMED.exec(entry)?.groups;
  const address = named?.['address'] ?? entry;
  const name = (named?.['name'] ?? '').trim().replace(/^"(.*)"$/, '$1');
  if (CONTROL.test(entry) || address.length > MAX_ADDRESS || !ADDRESS.test(address)) throw invalidAddress(parameter, entry);
  return { name, address };
}

/** Semicolons and commas part addresses where they stand outside of quotation marks. */
function entriesOf(list: string): readonly string[] {
  const entries = list.match(/(?:"[^"]*"|[^;,"]|"(?![^"]*"))+/g) ?? [];
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}
