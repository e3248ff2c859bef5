import type { AccountStore, SignInStore } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { generatePassword, hashPassword } from './password.ts';

export interface PasswordStores {
  readonly accounts: AccountStore;
  readonly signIns: SignInStore;
}

/** Gives an account a generated password and ends its sign-ins. @returns the password @throws TandemError `NotFound` */
export async function newPasswordFor(email: string, { accounts, signIns }: PasswordStores): Promise<string> {
  const account = await accounts.findByEmail(email.trim().toLowerCase());
  if (account === undefined) throw notFound('account');
  const password = generatePassword();
  await accounts.update(account.id, { passwordHash: await hashPassword(password), isDisabled: false });
  await signIns.removeOthers(account.id, undefined);
  return password;
}
