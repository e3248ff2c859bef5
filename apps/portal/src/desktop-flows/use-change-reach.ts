import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { DESKTOP_FLOWS_KEY } from './desktop-flow-queries.ts';

interface ReachChange {
  readonly credentialNames?: string[];
  readonly connections?: Record<string, string | null>;
}

/** Changes what runs of a desktop flow may reach; says when it failed. @returns whether it was changed */
export function useChangeReach(desktopFlowId: string): (change: ReachChange) => Promise<boolean> {
  const queryClient = useQueryClient();
  const notify = useNotify();
  return async (body) => {
    try {
      await api('changeDesktopFlowReach', { params: { desktopFlowId }, body });
      await queryClient.invalidateQueries({ queryKey: DESKTOP_FLOWS_KEY });
      return true;
    } catch (thrown) {
      notify.failure(thrown);
      return false;
    }
  };
}
