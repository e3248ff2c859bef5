import { Text } from '@fluentui/react-components';
import type { FlowVariable } from '@tandem/protocol';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';

const TYPE_WORDS: Readonly<Record<FlowVariable['type'], string>> = {
  String: 'Text',
  Numeric: 'Number',
  Bool: 'Yes or no',
  CustomObject: 'Object',
  List: 'List',
  Datatable: 'Data table',
};

const COLUMNS: readonly Column<FlowVariable>[] = [
  { label: 'External name', cell: ({ name }) => name },
  { label: 'Type', grow: 0.7, cell: ({ type }) => TYPE_WORDS[type] },
  { label: 'Marks', cell: marksOf },
  { label: 'Default', cell: defaultOf },
  { label: 'Description', grow: 2, cell: ({ description }) => (description === '' ? '–' : description) },
];

export function VariableTable({ label, variables }: { readonly label: string; readonly variables: readonly FlowVariable[] }) {
  if (variables.length === 0) return <Text>None.</Text>;
  return <ResourceTable label={label} columns={COLUMNS} rows={variables} keyOf={({ name }) => name} />;
}

function marksOf({ isOptional, isSensitive }: FlowVariable): string {
  const marks = [...(isOptional ? ['Optional'] : []), ...(isSensitive ? ['Sensitive'] : [])];
  return marks.length === 0 ? '–' : marks.join(', ');
}

function defaultOf({ defaultValue }: FlowVariable): string {
  if (defaultValue === undefined || defaultValue === null || defaultValue === '') return '–';
  return typeof defaultValue === 'string' ? defaultValue : JSON.stringify(defaultValue);
}
