import { TandemError } from '@tandem/kernel';

/** Why an XPath expression cannot be read or has no value. */
export function xpathFault(message: string): TandemError {
  return new TandemError('XPathInvalid', `Invalid XPath: ${message}`, { fix: 'Write an expression of XPath 1.0.' });
}
