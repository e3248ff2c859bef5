import { type FlowFile, printFlowFile } from '@tandem/designer-core/cloud-flow';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CLOUD_FLOWS_KEY } from '../cloud-flows/cloud-flow-queries.ts';
import { api } from '../shell/api.ts';

/** Creates a flow from its file as a draft, which starts nothing before it is published; afterwards the designer opens it. */
export function useCreateFlow() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return {
    create: (name: string, file: FlowFile) => api('importCloudFlow', { body: { name, definition: printFlowFile(file), isDraft: true } }),
    onCreated: ({ id }: { readonly id: string }) => {
      void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
      void navigate({ to: '/cloud-flows/$cloudFlowId/edit', params: { cloudFlowId: id } });
    },
  };
}
