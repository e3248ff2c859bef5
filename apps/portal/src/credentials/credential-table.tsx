import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Credential } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Time } from '../parts/time.tsx';
import { CredentialActions } from './credential-actions.tsx';
import { CREDENTIALS } from './messages.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function CredentialTable({ credentials }: { readonly credentials: readonly Credential[] }) {
  const text = useMessages(CREDENTIALS);
  return <ResourceTable label={text.title} columns={columnsIn(text)} rows={credentials} keyOf={({ id }) => id} />;
}

function columnsIn({ columns: words, shared, ownOnly }: (typeof CREDENTIALS)['en']): readonly Column<Credential>[] {
  return [
    { label: words.name, grow: 1.6, cell: (credential) => <CredentialName credential={credential} /> },
    { label: words.username, grow: 1.4, cell: ({ username }) => username },
    { label: words.owner, grow: 1.2, cell: ({ ownerName }) => ownerName },
    { label: words.sharing, grow: 1.2, cell: ({ isShared }) => (isShared ? shared : ownOnly) },
    { label: words.lastUsed, cell: ({ lastUsedAt }) => <Time at={lastUsedAt} /> },
    { label: words.actions, grow: 1, isForActions: true, cell: (credential) => <CredentialActions credential={credential} /> },
  ];
}

function CredentialName({ credential: { name, description } }: { readonly credential: Credential }) {
  const styles = useStyles();
  return (
    <span className={styles.stack}>
      {name}
      {description !== '' && (
        <Text size={200} className={styles.quiet}>
          {description}
        </Text>
      )}
    </span>
  );
}
