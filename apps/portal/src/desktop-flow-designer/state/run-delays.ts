/** Waits after each step that the designer offers, in milliseconds. */
export const DELAYS: readonly number[] = [0, 100, 300, 500, 1000];
export const FIRST_DELAY = 100;
