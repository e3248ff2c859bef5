import { ActionError } from '@tandem/desktop-engine';

export interface LdapAddress {
  readonly host: string;
  /** Undefined: the usual one. */
  readonly port: number | undefined;
  readonly isSecure: boolean;
  /** Empty: the server says which. */
  readonly base: string;
}

/**
 * The parts of a path as ADSI writes it: `LDAP://server:389/DC=contoso,DC=com`; without a server, the name of the domain finds one.
 *
 * @throws ActionError `InvalidOperationError`
 */
export function parseLdapPath(written: string): LdapAddress {
  const match = /^(ldaps?|gc):\/\/(.*)$/is.exec(written.trim()) ?? ['', 'ldap', written.trim()];
  const [, scheme = 'ldap', rest = ''] = match;
  const slash = rest.indexOf('/');
  const [place, path] = slash < 0 ? (rest.includes('=') ? ['', rest] : [rest, '']) : [rest.slice(0, slash), rest.slice(slash + 1)];
  const base = path === '' ? '' : normalDn(path);
  const [, bracketed, bare, port] = /^(?:\[([^\]]+)\]|([^:]*))(?::(\d+))?$/.exec(place) ?? [];
  const host = (bracketed ?? bare ?? '') || domainOf(base);
  if (host === '') throw new ActionError('InvalidOperationError', `'${written}' names no server. Write LDAP://server/DC=contoso,DC=com.`);
  return {
    host,
    port: port === undefined ? (scheme.toLowerCase() === 'gc' ? 3268 : undefined) : Number(port),
    isSecure: /^ldaps$/i.test(scheme),
    base,
  };
}

/** `DC=contoso,DC=com` is the domain `contoso.com`. */
export function domainOf(dn: string): string {
  return rdnsOf(dn)
    .filter((rdn) => /^dc=/i.test(rdn))
    .map((rdn) => rdn.slice(3))
    .join('.');
}

/**
 * A distinguished name (RFC 4514) of what people write: `LDAP://` before it is gone, and values in double quotes are escaped instead.
 *
 * @throws ActionError `InvalidOperationError`
 */
export function normalDn(written: string): string {
  const text = written.trim().replace(/^ldaps?:\/\/(?:[^=/]*\/)?/i, '');
  const rdns = rdnsOf(text);
  if (rdns.length === 0 || rdns.some((rdn) => !/^[A-Za-z][\w.-]*=.+/s.test(rdn))) {
    throw new ActionError(
      'InvalidOperationError',
      `'${written}' is no distinguished name. Write it like CN=nvarga,CN=Users,DC=contoso,DC=com.`,
    );
  }
  return rdns.join(',');
}

/** Its first part, and the rest. */
export function splitDn(dn: string): { readonly rdn: string; readonly parent: string } {
  const [rdn = '', ...parent] = rdnsOf(dn);
  return { rdn, parent: parent.join(',') };
}

/** `CN=Varga\2c Norbert` for the type `CN` and a name as people read it. */
export function rdnOf(type: string, name: string): string {
  return `${type}=${escaped(name.trim())}`;
}

function rdnsOf(dn: string): readonly string[] {
  const parts = dn.match(/(?:\\.|"(?:\\.|[^"\\])*"|[^,;\\"])+/gs) ?? [];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(unquoted);
}

function unquoted(rdn: string): string {
  const quoted = /^([^=]+?)\s*=\s*"(.*)"$/s.exec(rdn);
  if (quoted !== null) return `${quoted[1]}=${escaped((quoted[2] ?? '').replaceAll(/\\(.)/gs, '$1'))}`;
  return rdn.replace(/^([^=]+?)\s*=\s*/, '$1=').replaceAll(String.raw`\,`, String.raw`\2c`);
}

function escaped(value: string): string {
  return value.replaceAll(/[,+"\\<>;=#\0]|^ | $/g, (char) => `\\${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
