/** The path of this portal to show after the sign-in; anything else, such as another site, becomes the start page. */
export function ownPath(next: unknown): string {
  const isOwn = typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in');
  return isOwn ? next : '/';
}
