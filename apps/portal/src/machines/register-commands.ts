const LOOPBACK = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether an address means this computer to every computer that reads it. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(new URL(address).hostname);
}

/**
 * What to type on the computer that becomes a machine. The token is no part of it: the command asks for it, so that it
 * stands neither in the list of processes nor in the history of the shell.
 *
 * @param address under which this page reaches the server
 */
export function registerCommand(address: string): string {
  const isPlain = new URL(address).protocol === 'http:' && !isLoopback(address);
  return `npx tandem machine register --server ${address}${isPlain ? ' --allow-plain-http' : ''}`;
}

export const RUN_AGENT_COMMAND = 'npx tandem machine run';

/** @param groupName put into quotes when the shell would split it */
export function joinGroupCommand(groupName: string): string {
  const isPlainWord = /^[\w.-]+$/.test(groupName);
  return `npx tandem machine join-group ${isPlainWord ? groupName : `'${groupName.replaceAll("'", "'\\''")}'`}`;
}
