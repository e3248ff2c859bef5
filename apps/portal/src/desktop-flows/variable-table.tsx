import { Badge, Text } from '@fluentui/react-components';
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
  { label: 'Required', grow: 0.8, cell: NeedBadge },
  { label: 'Sensitive', grow: 0.8, cell: SensitiveBadge },
  { label: 'Default', cell: defaultOf },
  { label: 'Description', grow: 2, cell: ({ description }) => (description === '' ? '–' : description) },
];

/** Nobody passes a value for an output. */
const OUTPUT_COLUMNS = COLUMNS.filter(({ label }) => label !== 'Required' && label !== 'Default');

interface VariableTableProps {
  readonly label: 'Inputs' | 'Outputs';
  readonly variables: readonly FlowVariable[];
}

export function VariableTable({ label, variables }: VariableTableProps) {
  if (variables.length === 0) return <Text>None.</Text>;
  const columns = label === 'Inputs' ? COLUMNS : OUTPUT_COLUMNS;
  return <ResourceTable label={label} columns={columns} rows={variables} keyOf={({ name }) => name} />;
}

function NeedBadge({ isOptional }: FlowVariable) {
  return isOptional ? (
    <Badge appearance="outline" color="informative">
      Optional
    </Badge>
  ) : (
    <Badge appearance="tint">Required</Badge>
  );
}

function SensitiveBadge({ isSensitive }: FlowVariable) {
  if (!isSensitive) return 'No';
  return (
    <Badge appearance="tint" color="warning">
      Sensitive
    </Badge>
  );
}

function defaultOf({ defaultValue }: FlowVariable): string {
  if (defaultValue === undefined || defaultValue === null || defaultValue === '') return '–';
  return typeof defaultValue === 'string' ? defaultValue : JSON.stringify(defaultValue);
}
