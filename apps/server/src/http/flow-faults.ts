import { type Diagnostic, TandemError } from '@tandem/kernel';
import { DetailedError, type FieldFault } from './detailed-error.ts';
import { InvalidRequest } from './invalid-request.ts';

/** How many faults an answer lists; the check routes give all of them. */
const MAX_FAULTS = 100;

/**
 * Refuses a flow in which something is wrong, with the place of each fault.
 *
 * @param code such as `InvalidCloudFlow`
 * @throws InvalidRequest when a diagnostic is an error
 */
export function refuseFaulty(code: string, diagnostics: readonly Diagnostic[], text: string): void {
  const faults = faultsOf(diagnostics, text);
  if (faults.length > 0) throw new InvalidRequest(faults, code);
}

/**
 * Refuses to let a flow run in which something is wrong; as a draft it may be kept.
 *
 * @throws DetailedError 422 when a diagnostic is an error
 */
export function refuseUnpublishable(code: string, diagnostics: readonly Diagnostic[], text: string): void {
  const details = faultsOf(diagnostics, text);
  if (details.length === 0) return;
  throw new DetailedError(code, 'This version of the flow has errors, so it cannot run.', {
    status: 422,
    fix: 'Mend the errors that are listed, or save it as a draft.',
    details,
  });
}

function faultsOf(diagnostics: readonly Diagnostic[], text: string): readonly FieldFault[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.slice(0, MAX_FAULTS).map((error) => ({ path: placeOf(error, text), message: `${error.message} (${error.code})` }));
}

function placeOf({ path, range }: Diagnostic, text: string): string {
  if (range === undefined) return path === undefined || path === '' ? 'flow' : path;
  const before = text.slice(0, range.start).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** @throws TandemError `FlowTooLarge` */
export function refuseTooLarge(text: string, maxBytes: number): void {
  const bytes = Buffer.byteLength(text);
  if (bytes <= maxBytes) return;
  throw new TandemError('FlowTooLarge', `The flow has ${bytes} bytes, and ${maxBytes} are allowed.`, {
    status: 413,
    fix: 'Split the flow, or ask an administrator to raise the limit.',
  });
}
