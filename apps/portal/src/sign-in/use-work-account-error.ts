import { TandemError } from '@tandem/kernel';
import { useMessages } from '../i18n/language.tsx';
import { SIGN_IN } from './messages.ts';

/** Why the sign-in by work or school account led back to this page. */
export function useWorkAccountError(code: string | undefined): TandemError | undefined {
  const { workAccountFailed, workAccountFixes } = useMessages(SIGN_IN);
  const fixes: Readonly<Record<string, string>> = workAccountFixes;
  if (code === undefined) return undefined;
  return new TandemError(code, workAccountFailed, { fix: fixes[code] ?? workAccountFixes.other });
}
