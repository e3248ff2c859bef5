import { createHash } from 'node:crypto';

/**
 * The Message-ID of the mail that one action of one run sends. Every attempt has the same, so that whoever gets a mail twice can
 * see that it is the same one.
 *
 * @param parts what makes the mail the one it is, such as run and action path
 */
export function messageIdOf(parts: readonly string[], fromAddress: string): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);
  return `<tandem.${digest}@${domainOf(fromAddress)}>`;
}

function domainOf(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return /^[a-z0-9.-]+$/.test(domain) ? domain : 'tandem.invalid';
}
