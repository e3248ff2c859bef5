/**
 * The account on this machine that a connection's user name means. Accepts the forms of the original: `user`,
 * `MACHINE\user`, `local\user`, `.\user`, `domain\user`, `user@domain` (troubleshoot-errors-running-attended-or-unattended).
 * The part before the backslash or behind the `@` is left to the directory that the machine belongs to.
 */
export function osUserName(username: string): string {
  const backslash = username.lastIndexOf('\\');
  if (backslash >= 0) return username.slice(backslash + 1);
  const at = username.indexOf('@');
  return at > 0 ? username.slice(0, at) : username;
}

/** Whether two user names mean the same account here. Account names are compared without regard to case. */
export function isSameOsUser(left: string, right: string): boolean {
  return osUserName(left).toLowerCase() === osUserName(right).toLowerCase();
}
