export interface SignInSearch {
  /** Where to go after the sign-in. */
  readonly next?: string;
  /** Code with which the sign-in by work or school account came back. */
  readonly error?: string;
}

export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const { next, error } = search;
  return { ...(typeof next === 'string' ? { next } : {}), ...(typeof error === 'string' ? { error } : {}) };
}
