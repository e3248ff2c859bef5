/**
 * Whether two names mean the same operating system user: case does not count, and a name without a domain fits every
 * domain (`PC\anna` and `anna`).
 */
export function isSameUser(a: string, b: string): boolean {
  const left = split(a);
  const right = split(b);
  return left.name === right.name && (left.domain === '' || right.domain === '' || left.domain === right.domain);
}

function split(username: string): { readonly domain: string; readonly name: string } {
  const text = username.trim().toLowerCase();
  const at = text.lastIndexOf('\\');
  return { domain: text.slice(0, Math.max(at, 0)), name: text.slice(at + 1) };
}
