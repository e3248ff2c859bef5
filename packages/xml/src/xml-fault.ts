import { TandemError } from '@tandem/kernel';

/** Why a text or a value is no XML. */
export function xmlFault(message: string): TandemError {
  return new TandemError('XmlInvalid', `Invalid XML: ${message}`, { fix: 'Correct the XML, or the value that it is made of.' });
}
