/** How the flow runs from the designer. */
export interface RunSetting {
  /** JSON text of the object of inputs; those that are left out have their defaults. */
  readonly inputs: string;
  /** Wait after each step, in milliseconds. */
  readonly delayMs: number;
}

export const FIRST_RUN_SETTING: RunSetting = { inputs: '{}', delayMs: 100 };

/** Waits that the designer offers, in milliseconds. */
export const DELAYS: readonly number[] = [0, 100, 300, 500, 1000];
