/** A user name and a password that the server or a vault holds. */
export interface CredentialValue {
  readonly username: string;
  readonly password: string;
}

export interface Credentials {
  /**
   * @param name what the environment calls it
   * @throws ActionError `CredentialNotFoundError`, `CredentialRetrievalError`
   */
  readonly get: (name: string, signal: AbortSignal) => Promise<CredentialValue>;
}
