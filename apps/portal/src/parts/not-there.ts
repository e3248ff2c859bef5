import { TandemError } from '@tandem/kernel';

/** Whether an error says that what was asked for does not exist. */
export function isNotThere(error: unknown): boolean {
  return error instanceof TandemError && error.status === 404;
}
