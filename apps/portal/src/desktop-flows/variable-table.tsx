import { Badge, Text } from '@fluentui/react-components';
import { fromPlain, printJson } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { DESKTOP_FLOWS } from './messages.ts';

type VariableWords = (typeof DESKTOP_FLOWS)['en']['variables'];

interface VariableTableProps {
  readonly kind: 'inputs' | 'outputs';
  readonly variables: readonly FlowVariable[];
}

export function VariableTable({ kind, variables }: VariableTableProps) {
  const { variables: words, columns } = useMessages(DESKTOP_FLOWS);
  if (variables.length === 0) return <Text>{words.none}</Text>;
  return <ResourceTable label={columns[kind]} columns={columnsIn(words, kind)} rows={variables} keyOf={({ name }) => name} />;
}

/** Nobody passes a value for an output. */
function columnsIn(words: VariableWords, kind: VariableTableProps['kind']): readonly Column<FlowVariable>[] {
  const isInput = kind === 'inputs';
  return [
    { label: words.name, cell: ({ name }) => name },
    { label: words.type, grow: 0.7, cell: ({ type }) => words.types[type] },
    ...(isInput ? [{ label: words.required, grow: 0.8, cell: (variable: FlowVariable) => <NeedBadge variable={variable} /> }] : []),
    { label: words.sensitive, grow: 0.8, cell: (variable) => <SensitiveBadge variable={variable} /> },
    ...(isInput ? [{ label: words.default, cell: defaultOf }] : []),
    { label: words.description, grow: 2, cell: ({ description }) => (description === '' ? '–' : description) },
  ];
}

function NeedBadge({ variable: { isOptional } }: { readonly variable: FlowVariable }) {
  const { variables: words } = useMessages(DESKTOP_FLOWS);
  return isOptional ? (
    <Badge appearance="outline" color="informative">
      {words.optional}
    </Badge>
  ) : (
    <Badge appearance="tint">{words.required}</Badge>
  );
}

function SensitiveBadge({ variable: { isSensitive } }: { readonly variable: FlowVariable }) {
  const { variables: words } = useMessages(DESKTOP_FLOWS);
  if (!isSensitive) return words.notSensitive;
  return (
    <Badge appearance="tint" color="warning">
      {words.sensitive}
    </Badge>
  );
}

function defaultOf({ defaultValue }: FlowVariable): string {
  if (defaultValue === undefined || defaultValue === null || defaultValue === '') return '–';
  return typeof defaultValue === 'string' ? defaultValue : printJson(fromPlain(defaultValue));
}
