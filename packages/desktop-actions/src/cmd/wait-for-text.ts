import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import { matchesOf, type Pattern } from '../machine/pattern.ts';
import type { CmdSession } from './cmd-session.ts';

export const CLOSED_ERROR = 'CmdSessionClosedError';
export const TIMEOUT_ERROR = 'TimeoutError';

export interface AwaitedText {
  readonly pattern: Pattern;
  /** 0: it waits for as long as it takes. */
  readonly timeoutSeconds: number;
}

/**
 * Resolves when what the session has printed and nobody has read holds the pattern, or when the run is stopped.
 *
 * @throws ActionError `CmdSessionClosedError`, `TimeoutError`
 */
export function waitForText(session: CmdSession, { pattern, timeoutSeconds }: AwaitedText, { context }: ActionContext): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const look = (): void => {
    try {
      if (matchesOf(pattern, session.peek(), 0).length > 0) resolve();
      else if (!session.isAlive) reject(new ActionError(CLOSED_ERROR, 'The session ended before it printed the text.'));
    } catch (thrown) {
      reject(thrown);
    }
  };
  const late = (): void =>
    reject(new ActionError(TIMEOUT_ERROR, `The session did not print the text within ${timeoutSeconds} seconds. Allow more time.`));
  const timer = timeoutSeconds > 0 ? setTimeout(late, timeoutSeconds * 1000) : undefined;
  const unwatch = session.watch(look);
  const onAbort = (): void => resolve();
  context.signal.addEventListener('abort', onAbort);
  look();
  return promise.finally(() => {
    clearTimeout(timer);
    unwatch();
    context.signal.removeEventListener('abort', onAbort);
  });
}
