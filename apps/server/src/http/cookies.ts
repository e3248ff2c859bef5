import type { CookieSerializeOptions } from '@fastify/cookie';

/** Keeps a browser signed in. */
export const SIGN_IN_COOKIE = 'tandem-sign-in';
/** Binds the answer of the organisation's provider to the browser that asked. */
export const WORK_ACCOUNT_COOKIE = 'tandem-work-account';

/**
 * Cookies are never readable by scripts, and count below the base path only, as other programs may share the host; `Secure` follows
 * how the request came in, as loopback has no TLS.
 *
 * @param baseUrl the address under which the request came in
 */
export function cookieOptions(baseUrl: string, maxAgeMs: number): CookieSerializeOptions {
  return {
    httpOnly: true,
    sameSite: 'strict',
    secure: baseUrl.startsWith('https:'),
    path: cookiePath(baseUrl),
    maxAge: Math.floor(maxAgeMs / 1000),
  };
}

export function cookiePath(baseUrl: string): string {
  return new URL(baseUrl).pathname;
}

/** The value of the sign-in cookie in the `Cookie` header of a request that no framework reads. It has no character that is encoded. */
export function signInCookieOf(header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${SIGN_IN_COOKIE}=`))?.slice(SIGN_IN_COOKIE.length + 1);
}
