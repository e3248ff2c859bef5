import type { CloudFlowDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { CLOUD_FLOWS_KEY } from './cloud-flow-queries.ts';
import { ConnectionSelect } from './connection-select.tsx';

interface ConnectionPickerProps {
  readonly flow: CloudFlowDetail;
  readonly reference: CloudFlowDetail['connectionReferences'][number];
}

/** Chooses a connection for one reference of a flow that is there. */
export function ConnectionPicker({ flow, reference }: ConnectionPickerProps) {
  const choose = useChooseConnection(flow.id, reference.key);
  return <ConnectionSelect {...reference} referenceKey={reference.key} onChoose={choose} />;
}

function useChooseConnection(cloudFlowId: string, key: string): (connectionId: string) => void {
  const queryClient = useQueryClient();
  const notify = useNotify();
  return (connectionId) => {
    const connections = { [key]: connectionId === '' ? null : connectionId };
    const refresh = () => queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
    void api('updateCloudFlow', { params: { cloudFlowId }, body: { connections } }).then(refresh, notify.failure);
  };
}
