import { PowerRegular } from '@fluentui/react-icons';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../i18n/language.tsx';
import { ActButton } from '../parts/act-button.tsx';
import { api } from '../shell/api.ts';
import { CLOUD_FLOWS_KEY } from './cloud-flow-queries.ts';
import { CLOUD_FLOWS } from './messages.ts';

export function OnOffButton({ flow }: { readonly flow: CloudFlowDetail }) {
  const text = useMessages(CLOUD_FLOWS);
  const queryClient = useQueryClient();
  const state = flow.state === 'On' ? 'Off' : 'On';
  return (
    <ActButton
      icon={<PowerRegular />}
      act={() => api('updateCloudFlow', { params: { cloudFlowId: flow.id }, body: { state } })}
      onDone={() => void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY })}
    >
      {flow.state === 'On' ? text.turnOff : text.turnOn}
    </ActButton>
  );
}
