import type { Diagnostic } from '@tandem/kernel';

/** What a check says of one flow, or of a file in which it finds none. */
interface Checked {
  readonly ok: boolean;
  readonly diagnostics: readonly Pick<Diagnostic, 'severity'>[];
}

interface Further {
  readonly warnings: number;
  readonly unsupported: number;
}

const NOTHING: Further = { warnings: 0, unsupported: 0 };

/** Counts what all reports of a check say. */
export class CheckSummary {
  #flows = 0;
  #broken = 0;
  #errors = 0;
  #warnings = 0;
  #unsupported = 0;
  #flowsThatMiss = 0;

  /** @param further warnings that are no diagnostics, and how many actions of the flow cannot run here */
  add({ ok, diagnostics }: Checked, { warnings, unsupported }: Further = NOTHING): void {
    this.#flows++;
    this.#broken += ok ? 0 : 1;
    this.#errors += diagnostics.filter(({ severity }) => severity === 'error').length;
    this.#warnings += diagnostics.filter(({ severity }) => severity === 'warning').length + warnings;
    this.#unsupported += unsupported;
    this.#flowsThatMiss += unsupported === 0 ? 0 : 1;
  }

  get isOk(): boolean {
    return this.#broken === 0;
  }

  /** `3 flows checked, 1 error, 2 warnings; 1 flow cannot run; 2 actions in 1 flow cannot run here` */
  get text(): string {
    const faults = `${counted(this.#errors, 'error', 'errors')}, ${counted(this.#warnings, 'warning', 'warnings')}`;
    const missing = `${counted(this.#unsupported, 'action', 'actions')} in ${counted(this.#flowsThatMiss, 'flow', 'flows')}`;
    return [
      `${counted(this.#flows, 'flow', 'flows')} checked, ${faults}`,
      ...(this.isOk ? [] : [`${counted(this.#broken, 'flow', 'flows')} cannot run`]),
      ...(this.#unsupported === 0 ? [] : [`${missing} cannot run here`]),
    ].join('; ');
  }
}

export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
