import { Text } from '@fluentui/react-components';
import type { ApiTriggerInput, CloudFlowDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { HttpTrigger } from './http-trigger.tsx';
import { CLOUD_FLOWS } from './messages.ts';
import { hasTriggerState, TriggerStateView } from './trigger-state.tsx';

type TriggerWords = (typeof CLOUD_FLOWS)['en']['trigger'];

export function TriggerSection({ flow }: { readonly flow: CloudFlowDetail }) {
  const { triggerName, triggerUrl, triggerInputs, triggerState } = flow;
  const { trigger: text } = useMessages(CLOUD_FLOWS);
  return (
    <Section title={text.title(triggerName.replaceAll('_', ' '))}>
      {hasTriggerState(triggerState) && <TriggerStateView state={triggerState} />}
      {triggerUrl !== null && <HttpTrigger cloudFlowId={flow.id} url={triggerUrl} />}
      {triggerInputs.length > 0 && (
        <ResourceTable label={text.inputs} columns={columnsIn(text)} rows={triggerInputs} keyOf={({ key }) => key} />
      )}
      {triggerUrl === null && triggerInputs.length === 0 && !hasTriggerState(triggerState) && <Text>{text.noInputs}</Text>}
    </Section>
  );
}

function columnsIn(text: TriggerWords): readonly Column<ApiTriggerInput>[] {
  return [
    { label: text.input, cell: ({ title }) => title },
    { label: text.type, cell: ({ kind, choices }) => (choices === undefined ? text.kinds[kind] : choices.join(', ')) },
    { label: text.required, grow: 0.6, cell: ({ isRequired }) => (isRequired ? text.yes : text.no) },
    { label: text.description, grow: 2, cell: ({ description }) => (description === '' ? '–' : description) },
  ];
}
