import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JsonValue } from '@tandem/kernel';
import type { EnvironmentVariable } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Time } from '../parts/time.tsx';
import { ENVIRONMENT_VARIABLES } from './messages.ts';
import { VariableActions } from './variable-actions.tsx';
import { fieldText } from './variable-value.ts';

const MAX_SHOWN = 120;

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  json: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

export function EnvironmentVariableTable({ variables }: { readonly variables: readonly EnvironmentVariable[] }) {
  const text = useMessages(ENVIRONMENT_VARIABLES);
  return <ResourceTable label={text.title} columns={columnsIn(text)} rows={variables} keyOf={({ id }) => id} />;
}

function columnsIn({ columns: words, kinds }: (typeof ENVIRONMENT_VARIABLES)['en']): readonly Column<EnvironmentVariable>[] {
  return [
    { label: words.name, grow: 1.6, cell: (variable) => <VariableName variable={variable} /> },
    { label: words.schemaName, grow: 1.4, cell: ({ schemaName }) => <code>{schemaName}</code> },
    { label: words.kind, grow: 0.8, cell: ({ kind }) => kinds[kind] },
    { label: words.value, grow: 1.8, cell: (variable) => <VariableValue variable={variable} /> },
    { label: words.usedBy, grow: 1.4, cell: ({ usedBy }) => <UsedBy flows={usedBy} /> },
    { label: words.modified, cell: ({ updatedAt }) => <Time at={updatedAt} /> },
    { label: words.actions, grow: 0.8, isForActions: true, cell: (variable) => <VariableActions variable={variable} /> },
  ];
}

function VariableName({ variable: { displayName, description } }: { readonly variable: EnvironmentVariable }) {
  const styles = useStyles();
  return (
    <span className={styles.stack}>
      {displayName}
      {description !== '' && (
        <Text size={200} className={styles.quiet}>
          {description}
        </Text>
      )}
    </span>
  );
}

function VariableValue({ variable: { kind, value } }: { readonly variable: EnvironmentVariable }) {
  const text = useMessages(ENVIRONMENT_VARIABLES);
  const styles = useStyles();
  if (kind === 'yes-no') return value === true ? text.yes : text.no;
  // The API's client keeps values of flows exact.
  const shown = fieldText(kind, value as JsonValue);
  if (shown === '') return <Text className={styles.quiet}>{text.empty}</Text>;
  const short = shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)} …` : shown;
  return <span className={kind === 'json' ? styles.json : undefined}>{short}</span>;
}

function UsedBy({ flows }: { readonly flows: EnvironmentVariable['usedBy'] }) {
  const text = useMessages(ENVIRONMENT_VARIABLES);
  const styles = useStyles();
  if (flows.length === 0) return <Text className={styles.quiet}>{text.unused}</Text>;
  return (
    <span className={styles.stack}>
      {flows.map(({ id, name }) => (
        <Link key={id} to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId: id }}>
          {name}
        </Link>
      ))}
    </span>
  );
}
