import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useNotify } from '../parts/notify.tsx';
import { api } from './api.ts';

/** Ends the sign-in and forgets everything that was loaded under it. */
export function useSignOut(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const leave = async () => {
    await navigate({ to: '/sign-in', search: {} });
    // Only the sign-in page is still drawn; what it asked for stays.
    queryClient.removeQueries({ type: 'inactive' });
  };
  return () => void api('signOut', {}).then(leave, notify.failure);
}
