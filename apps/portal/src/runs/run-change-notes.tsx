import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { RunChange } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { RUN_CHANGES } from './change-messages.ts';
import { CHANGES_KEY, useRunChanges } from './run-change-queries.ts';
import { RunFailures } from './run-failures.tsx';

const useStyles = makeStyles({
  notes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** How changes of many runs go on, and what came of them until somebody has read it. */
export function RunChangeNotes() {
  const { progress } = useMessages(RUN_CHANGES);
  const styles = useStyles();
  const changes = useRunChanges().data ?? [];
  if (changes.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={progress.label}>
      {changes.map((change) =>
        change.endedAt === null ? <Progress key={change.id} change={change} /> : <Outcome key={change.id} change={change} />,
      )}
    </section>
  );
}

function Progress({ change: { action, done, total } }: { readonly change: RunChange }) {
  const { progress, bulk } = useMessages(RUN_CHANGES);
  const formats = useFormats();
  const styles = useStyles();
  const label = progress[action](formats.number(done), formats.number(total));
  return (
    <div className={styles.progress}>
      <Text>
        {label}. {bulk.mayLeave}
      </Text>
      <ProgressBar value={done} max={Math.max(total, 1)} aria-label={label} />
    </div>
  );
}

function Outcome({ change }: { readonly change: RunChange }) {
  const { over } = useMessages(RUN_CHANGES);
  const formats = useFormats();
  const { action, total, failures } = change;
  const changed = total - failures.length;
  const title = total === 0 ? over.nothing : over[action](changed, formats.number(changed));
  return (
    <MessageBar intent={failures.length > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {failures.length > 0 && <RunFailures failures={failures} />}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton changeId={change.id} />} />
    </MessageBar>
  );
}

function DismissButton({ changeId }: { readonly changeId: string }) {
  const { over } = useMessages(RUN_CHANGES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const forget = () => {
    queryClient.setQueryData<readonly RunChange[]>(CHANGES_KEY, (known = []) => known.filter(({ id }) => id !== changeId));
    api('forgetRunChange', { params: { changeId } }).catch(notify.failure);
  };
  return <Button appearance="transparent" icon={<DismissRegular />} aria-label={over.dismiss} title={over.dismiss} onClick={forget} />;
}
