import { fromPlain } from '@tandem/kernel';
import type { ActionRun } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useCloudFlow } from '../cloud-flows/cloud-flow-queries.ts';
import { useLocalText } from '../i18n/language.tsx';
import { api } from '../shell/api.ts';
import type { OperationTitles } from './operation-titles.ts';

/** The titles of the flow whose run is shown; none until they have come. */
export const OperationTitlesContext = createContext<OperationTitles | undefined>(undefined);

/** The descriptions are large: the run shows at once, its titles when they have come. */
export function useOperationTitles(cloudFlowId: string): OperationTitles | undefined {
  const flow = useCloudFlow(cloudFlowId);
  const { data: connectors, isPending } = useQuery({
    queryKey: ['connectors'],
    queryFn: async () => (await api('listConnectors', {})).items,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useQuery({
    queryKey: ['operation-titles', cloudFlowId, flow.data?.updatedAt, connectors?.length],
    queryFn: async () => {
      const { operationTitles } = await import('./operation-titles.ts');
      return operationTitles(fromPlain(flow.data?.definition ?? null), connectors ?? []);
    },
    enabled: !flow.isPending && !isPending,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

/** What an action is, in the words of the designer; the type of its definition where nothing describes it. */
export function useActionTitle({ name, type }: ActionRun, isTrigger: boolean): string {
  const titles = useContext(OperationTitlesContext);
  const say = useLocalText();
  const title = titles?.(isTrigger ? 'trigger' : 'action', name, type);
  if (title !== undefined) return say(title);
  return titles === undefined ? '' : type;
}
