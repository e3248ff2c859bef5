/** Where a command reads and writes; results go to `out`, everything else to `note`. */
export interface Terminal {
  /** Whether results go to a person: not into a pipe or a file. */
  readonly isShown: boolean;
  /** One line of the result. */
  out(line: string): void;
  /** One line of diagnostics. */
  note(line: string): void;
  /** Asks for a secret without showing it; from a pipe, takes its first line. */
  askSecret(question: string): Promise<string>;
}

/** How a command ended: done, the flow or check failed, wrong usage. */
export const ExitCode = { done: 0, failed: 1, usage: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** A command was called in a way that it does not understand. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
