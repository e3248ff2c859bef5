/** Passwords of built-in accounts; the server refuses shorter ones. */
export const MIN_PASSWORD_LENGTH = 8;
