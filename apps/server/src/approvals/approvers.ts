import { type AccountId, isUuid, TandemError } from '@tandem/kernel';
import type { AccountRecord, AccountStore } from '@tandem/store';

/** Somebody who is asked: an account, or whoever reads the mails of an address. */
export interface Approver {
  readonly accountId: AccountId | null;
  readonly name: string;
  readonly email: string;
}

const MAX_APPROVERS = 100;
const ADDRESS = /^[^\s@<>()[\],;:\\"\p{Cc}]{1,64}@[^\s@<>()[\],;:\\"\p{Cc}]{1,255}$/u;

/**
 * The people of a list of e-mail addresses, names and ids of accounts, each one once. Case does not count.
 *
 * @throws TandemError `ApproverNotFound` for what is neither, and for accounts that may not sign in; `TooManyApprovers`
 */
export async function findApprovers(store: AccountStore, texts: readonly string[]): Promise<readonly Approver[]> {
  if (texts.length > MAX_APPROVERS) throw tooMany(texts.length);
  const accounts = await store.list();
  const found = new Map<string, Approver>();
  for (const text of texts) {
    const approver = approverOf(accounts, text.trim());
    found.set(approver.accountId ?? approver.email.toLowerCase(), approver);
  }
  return [...found.values()];
}

function approverOf(accounts: readonly AccountRecord[], text: string): Approver {
  const key = text.toLowerCase();
  const same = accounts.filter(({ id, email }) => (isUuid(text) ? id === key : email.toLowerCase() === key));
  const named = same.length > 0 ? same : accounts.filter(({ name }) => name.trim().toLowerCase() === key);
  if (named.length > 1) throw ambiguous(text);
  const [account] = named;
  if (account?.isDisabled === true) throw disabled(account.name);
  if (account !== undefined) return { accountId: account.id, name: account.name, email: account.email };
  if (!ADDRESS.test(text)) throw unknown(text);
  return { accountId: null, name: text, email: text };
}

const FIX = 'Assign the approval to e-mail addresses or names of accounts, with semicolons between them.';

function unknown(text: string): TandemError {
  return new TandemError('ApproverNotFound', `'${text.slice(0, 100)}' is neither an e-mail address nor the name of an account.`, {
    fix: FIX,
  });
}

function ambiguous(text: string): TandemError {
  return new TandemError('ApproverNotFound', `Several accounts have the name '${text.slice(0, 100)}'.`, { fix: 'Use the e-mail address.' });
}

function disabled(name: string): TandemError {
  return new TandemError('ApproverNotFound', `${name} may not sign in, so nobody would answer.`, {
    fix: 'Assign the approval to somebody else.',
  });
}

function tooMany(count: number): TandemError {
  return new TandemError('TooManyApprovers', `The approval is assigned to ${count} people, and ${MAX_APPROVERS} are allowed.`, {
    fix: 'Ask fewer people, or make several approvals.',
  });
}
