import { constants, createHash, randomUUID, sign } from 'node:crypto';
import { TandemError } from '@tandem/kernel';
import type { ClientCertificate } from '@tandem/outbound';
import { openPfx } from './pfx.ts';

export interface AssertedClient {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly certificate: ClientCertificate;
}

const LIFE_S = 600;

/**
 * What an application shows instead of a secret: a JWT that its certificate signs (RFC 7523; Microsoft identity platform, certificate
 * credentials). The key that counts is named by both thumbprints. AD FS takes RS256 only.
 *
 * @param now milliseconds since 1970
 * @throws TandemError `OutboundClientCertificateInvalid`, `HttpCertificateNotRsa`
 */
export function clientAssertion({ tokenUrl, clientId, certificate: file }: AssertedClient, now: number): string {
  const { certificate, privateKey } = openPfx(file);
  if (privateKey.asymmetricKeyType !== 'rsa') throw notRsa();
  const isAdfs = /\/adfs\/oauth2\/token$/i.test(tokenUrl);
  const thumbprint = (hash: string) => createHash(hash).update(certificate.raw).digest('base64url');
  const header = { alg: isAdfs ? 'RS256' : 'PS256', typ: 'JWT', x5t: thumbprint('sha1'), 'x5t#S256': thumbprint('sha256') };
  const seconds = Math.floor(now / 1000);
  const claims = { aud: tokenUrl, iss: clientId, sub: clientId, jti: randomUUID(), iat: seconds, nbf: seconds, exp: seconds + LIFE_S };
  const text = `${encode(header)}.${encode(claims)}`;
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return `${text}.${sign('sha256', Buffer.from(text), { key: privateKey, ...(isAdfs ? {} : pss) }).toString('base64url')}`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function notRsa(): TandemError {
  return new TandemError('HttpCertificateNotRsa', 'The certificate of the application has no RSA key.', {
    fix: 'Use a certificate with an RSA key; authorities take no other one from applications.',
  });
}
