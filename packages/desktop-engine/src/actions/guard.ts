/** How an action uses a path. */
export type PathUse = 'read' | 'write';

/**
 * What the administrator of the machine lets flows do. It answers with the reason for a refusal, for people, or with undefined; what it
 * refuses fails with `BLOCKED_BY_POLICY` when it is reached.
 */
export interface Guard {
  /**
   * @param actionId its present id, such as `Scripting.RunPythonScript.RunPythonScriptCPython`
   * @param olderIds other ids under which scripts may name it
   */
  readonly refusesAction: (actionId: string, olderIds?: readonly string[]) => string | undefined;
  /** @param path absolute, in the form of the machine */
  readonly refusesPath: (path: string, use: PathUse) => string | undefined;
  /** Folders that stand for drives of Windows, by letter in lower case. Default: none. */
  readonly drives?: ReadonlyMap<string, string>;
}

/** The guard of a machine without a policy. */
export const OPEN_GUARD: Guard = { refusesAction: () => undefined, refusesPath: () => undefined };
