import type { Diagnostic } from '@tandem/kernel';

/** What a check says of one flow, or of a file in which it finds none. */
interface Checked {
  readonly ok: boolean;
  readonly diagnostics: readonly Pick<Diagnostic, 'severity'>[];
}

/** Counts what all reports of a check say. */
export class CheckSummary {
  #flows = 0;
  #broken = 0;
  #errors = 0;
  #warnings = 0;

  /** @param furtherWarnings those that are no diagnostics */
  add({ ok, diagnostics }: Checked, furtherWarnings = 0): void {
    this.#flows++;
    this.#broken += ok ? 0 : 1;
    this.#errors += diagnostics.filter(({ severity }) => severity === 'error').length;
    this.#warnings += diagnostics.filter(({ severity }) => severity === 'warning').length + furtherWarnings;
  }

  get isOk(): boolean {
    return this.#broken === 0;
  }

  get text(): string {
    const faults = `${counted(this.#errors, 'error', 'errors')}, ${counted(this.#warnings, 'warning', 'warnings')}`;
    const outcome = this.isOk ? 'all can run' : `${this.#broken} cannot`;
    return `${counted(this.#flows, 'flow', 'flows')}, ${outcome}: ${faults}`;
  }
}

export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
