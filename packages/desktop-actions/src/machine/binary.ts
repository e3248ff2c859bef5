import { Instance } from '@tandem/desktop-engine';

/** Type of the values that hold bytes, as the designer shows it. */
export const BINARY = 'Binary data';

/** Bytes as a variable holds them, such as the content of a file. */
export function binaryValue(bytes: Buffer): Instance<Buffer> {
  return new Instance(BINARY, bytes, { Length: () => bytes.length });
}
