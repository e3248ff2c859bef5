import { Text } from '@fluentui/react-components';
import type { ApiTriggerInput, CloudFlowDetail } from '@tandem/protocol';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { HttpTrigger } from './http-trigger.tsx';

const KIND_WORDS: Readonly<Record<ApiTriggerInput['kind'], string>> = {
  text: 'Text',
  'yes-no': 'Yes or no',
  number: 'Number',
  date: 'Date',
  email: 'E-mail address',
  file: 'File',
  choice: 'Choice',
};

const COLUMNS: readonly Column<ApiTriggerInput>[] = [
  { label: 'Input', cell: ({ title }) => title },
  { label: 'Type', cell: ({ kind, choices }) => (choices === undefined ? KIND_WORDS[kind] : choices.join(', ')) },
  { label: 'Required', grow: 0.6, cell: ({ isRequired }) => (isRequired ? 'Yes' : 'No') },
  { label: 'Description', grow: 2, cell: ({ description }) => (description === '' ? '–' : description) },
];

export function TriggerSection({ flow }: { readonly flow: CloudFlowDetail }) {
  const { triggerName, triggerUrl, triggerInputs } = flow;
  return (
    <Section title={`Trigger: ${triggerName.replaceAll('_', ' ')}`}>
      {triggerUrl !== null && <HttpTrigger cloudFlowId={flow.id} url={triggerUrl} />}
      {triggerInputs.length > 0 && (
        <ResourceTable label="Inputs of the trigger" columns={COLUMNS} rows={triggerInputs} keyOf={({ key }) => key} />
      )}
      {triggerUrl === null && triggerInputs.length === 0 && <Text>The trigger asks for no inputs.</Text>}
    </Section>
  );
}
