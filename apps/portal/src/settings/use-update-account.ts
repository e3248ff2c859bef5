import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { ACCOUNTS_KEY } from './settings-queries.ts';

interface AccountChange {
  readonly hasAttendedLicence?: boolean;
  readonly isDisabled?: boolean;
}

/** Changes an account at once and shows the list as the server has it then, also when it refused. */
export function useUpdateAccount(accountId: string): (change: AccountChange) => Promise<void> {
  const queryClient = useQueryClient();
  const notify = useNotify();
  return async (change) => {
    await api('updateAccount', { params: { accountId }, body: change }).catch(notify.failure);
    await queryClient.invalidateQueries({ queryKey: ACCOUNTS_KEY });
  };
}
