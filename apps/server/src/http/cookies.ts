import type { CookieSerializeOptions } from '@fastify/cookie';

/** Keeps a browser signed in. */
export const SIGN_IN_COOKIE = 'tandem-sign-in';
/** Binds the answer of the organisation's provider to the browser that asked. */
export const WORK_ACCOUNT_COOKIE = 'tandem-work-account';

/** Cookies are never readable by scripts; `Secure` follows how the request came in, as loopback has no TLS. */
export function cookieOptions(isSecure: boolean, maxAgeMs: number): CookieSerializeOptions {
  return { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/', maxAge: Math.floor(maxAgeMs / 1000) };
}
