import type { Account, Me } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import type { Services } from '../services.ts';

/** What the API shows of an account. */
export function accountView(account: AccountRecord): Account {
  const { id, email, name, role, hasAttendedLicence, isDisabled, createdAt } = account;
  return {
    id,
    email,
    name,
    role,
    hasPassword: account.passwordHash !== null,
    hasWorkAccount: account.workAccount !== null,
    hasAttendedLicence,
    isDisabled,
    createdAt,
  };
}

export function meView(account: AccountRecord, services: Services): Me {
  const { environmentName, enforcesLicences } = services.settings.current();
  return { account: accountView(account), environmentName, version: services.version, enforcesLicences };
}
