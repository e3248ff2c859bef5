import { CompoundFile, isCompoundFile, OfficeFileError } from '@tandem/office-files';

/** Where a flow gives the password of a file. */
export interface PasswordPlace {
  /** What to do when there is none: `Give it as 'Password to open'.` */
  readonly remedy: string;
  /** Passwords that the Office program tries by itself. */
  readonly known: readonly string[];
}

interface Unlocked {
  readonly bytes: Uint8Array;
  readonly password: string | undefined;
}

/**
 * What is inside of a file that is protected with a password; every other file as it is.
 *
 * @throws OfficeFileError `password`, `damaged`, `not-possible`; what the signal was aborted with
 */
export async function unlocked(
  bytes: Uint8Array,
  { password, place }: { readonly password: string; readonly place: PasswordPlace },
  signal: AbortSignal,
): Promise<Unlocked> {
  if (!isCompoundFile(bytes)) return { bytes, password: undefined };
  const file = new CompoundFile(bytes);
  if (!file.has('EncryptedPackage')) return { bytes, password: undefined };
  const { decryptPackage } = await import('./decrypt-package.ts');
  for (const one of password === '' ? place.known : [password]) {
    const opened = await decryptPackage(file, one, signal);
    if (opened !== undefined) return { bytes: opened, password: one };
  }
  throw new OfficeFileError(
    'password',
    password === ''
      ? `It is protected with a password. ${place.remedy}`
      : 'It is protected with another password. Check the one that is given.',
  );
}
