import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const RESULTS = fileURLToPath(new URL('../../../test-results/', import.meta.url));

/** Pictures of what a test saw at each of its steps, in a folder that Git ignores. Those of the run before are removed. */
export class StepPictures {
  readonly #folder: string;

  /** @param name of the folder below `test-results` */
  constructor(name: string) {
    this.#folder = join(RESULTS, name);
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  /** @returns where the picture lies */
  async take(page: Page, name: string): Promise<string> {
    const path = join(this.#folder, `${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    return path;
  }
}
