import type { OsUser } from './os-user.ts';

/** A program with its arguments; never a shell line, never a secret. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** The command run as that account, with its groups (setpriv(1)); unchanged when the agent is that account already. */
export function asUser({ uid, gid }: Pick<OsUser, 'uid' | 'gid'>, command: Command): Command {
  if (process.getuid?.() === uid) return command;
  return { file: 'setpriv', args: [`--reuid=${uid}`, `--regid=${gid}`, '--init-groups', '--', command.file, ...command.args] };
}
