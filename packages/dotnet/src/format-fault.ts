import { TandemError } from '@tandem/kernel';

/** A format string that .NET would refuse with a FormatException. */
export function formatFault(format: string, subject: 'date' | 'number' | 'guid' | 'time span'): TandemError {
  return new TandemError('FormatInvalid', `'${format}' is not a valid ${subject} format.`, {
    fix: `Use a standard or custom .NET ${subject} format.`,
  });
}
