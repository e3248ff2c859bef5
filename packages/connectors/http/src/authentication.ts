import { JsonObject, type JsonValue, TandemError } from '@tandem/kernel';
import type { ClientCertificate } from '@tandem/outbound';

/** `authentication` of an action, read. No message names one of its values. */
export type Authentication =
  | { readonly kind: 'none' }
  /** The header `Authorization` as it goes out. */
  | { readonly kind: 'header'; readonly value: string }
  | { readonly kind: 'certificate'; readonly certificate: ClientCertificate }
  | { readonly kind: 'oauth'; readonly client: OAuthClient };

/** An application that asks for tokens of its own (RFC 6749, 4.4). */
export interface OAuthClient {
  readonly tokenUrl: string;
  readonly audience: string;
  readonly clientId: string;
  readonly credential: OAuthCredential;
}

/** How an application proves that it is itself. */
export type OAuthCredential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly certificate: ClientCertificate };

const DEFAULT_AUTHORITY = 'https://login.microsoftonline.com';

/** @throws TandemError `HttpAuthenticationInvalid`, `HttpAuthenticationNotSupported` */
export function readAuthentication(value: JsonValue | undefined): Authentication {
  if (value === undefined || value === null || value === '') return { kind: 'none' };
  if (!(value instanceof JsonObject)) throw invalid('must be an object with a type');
  const type = value.get('type');
  if (type === undefined && value.size === 0) return { kind: 'none' };
  switch (String(type).toLowerCase()) {
    case 'none':
      return { kind: 'none' };
    case 'basic':
      return { kind: 'header', value: basicHeader(text(value, 'username'), optionalText(value, 'password') ?? '') };
    case 'raw':
      return { kind: 'header', value: text(value, 'value') };
    case 'clientcertificate':
      return { kind: 'certificate', certificate: readCertificate(value) };
    case 'activedirectoryoauth':
      return { kind: 'oauth', client: readOAuthClient(value) };
    case 'managedserviceidentity':
      throw notSupported('A managed identity belongs to an Azure resource, and this installation is none.');
    default:
      throw invalid('must have one of the types Basic, ClientCertificate, ActiveDirectoryOAuth and Raw');
  }
}

function basicHeader(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function readCertificate(value: JsonObject): ClientCertificate {
  return { pfx: Buffer.from(text(value, 'pfx'), 'base64'), passphrase: optionalText(value, 'password') ?? '' };
}

function readOAuthClient(value: JsonObject): OAuthClient {
  const authority = (optionalText(value, 'authority') ?? DEFAULT_AUTHORITY).replace(/\/+$/, '');
  return {
    tokenUrl: `${authority}/${encodeURIComponent(text(value, 'tenant'))}/oauth2/token`,
    audience: text(value, 'audience'),
    clientId: text(value, 'clientId'),
    credential: readCredential(value),
  };
}

/** The original says with `credentialType` which one counts; older definitions have only one. */
function readCredential(value: JsonObject): OAuthCredential {
  const type = optionalText(value, 'credentialType')?.toLowerCase();
  const isCertificate = type === 'certificate' || (type !== 'secret' && optionalText(value, 'secret') === undefined && value.has('pfx'));
  return isCertificate ? { kind: 'certificate', certificate: readCertificate(value) } : { kind: 'secret', secret: text(value, 'secret') };
}

function text(value: JsonObject, member: string): string {
  const found = optionalText(value, member);
  if (found === undefined) throw invalid(`has no ${member}`);
  return found;
}

function optionalText(value: JsonObject, member: string): string | undefined {
  const found = value.get(member);
  if (found === undefined || found === null || found === '') return undefined;
  if (typeof found !== 'string') throw invalid(`has a ${member} that is no text`);
  return found;
}

function invalid(what: string): TandemError {
  return new TandemError('HttpAuthenticationInvalid', `The authentication of the action ${what}.`, {
    fix: 'Correct the authentication in the action, such as {"type": "Basic", "username": …, "password": …}.',
  });
}

function notSupported(message: string): TandemError {
  return new TandemError('HttpAuthenticationNotSupported', message, {
    fix: 'Choose Active Directory OAuth with the secret or certificate of an application, Basic, a client certificate, or Raw.',
  });
}
