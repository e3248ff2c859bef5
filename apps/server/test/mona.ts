import type { AccountId } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';

/** A maker, where a test needs an account and no server. */
export const MONA: AccountRecord = {
  id: '01890000-0000-7000-8000-00000000000a' as AccountId,
  email: 'mona@example.org',
  name: 'Mona',
  role: 'maker',
  passwordHash: null,
  workAccount: null,
  hasAttendedLicence: false,
  isDisabled: false,
  createdAt: 1,
};
