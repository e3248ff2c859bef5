const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * What to type on the computer that becomes a machine. The token is no part of it: the command asks for it, so that it
 * stands neither in the list of processes nor in the history of the shell.
 *
 * @param origin the address under which this page reaches the server
 */
export function registerCommand(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  const isPlain = protocol === 'http:' && !LOOPBACK.test(hostname);
  return `npx tandem machine register --server ${origin}${isPlain ? ' --allow-plain-http' : ''}`;
}

export const RUN_AGENT_COMMAND = 'npx tandem machine run';

/** @param groupName put into quotes when the shell would split it */
export function joinGroupCommand(groupName: string): string {
  const isPlainWord = /^[\w.-]+$/.test(groupName);
  return `npx tandem machine join-group ${isPlainWord ? groupName : `'${groupName.replaceAll("'", "'\\''")}'`}`;
}
