import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { Connection, Target } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { emptyDraft, isComplete, named, withOnlyTarget } from '../../connections/connection-draft.ts';
import { ConnectionFields } from '../../connections/connection-fields.tsx';
import { CONNECTIONS_KEY, useTargets } from '../../connections/connection-queries.ts';
import { createConnection } from '../../connections/create-connection.ts';
import { CONNECTIONS } from '../../connections/messages.ts';
import { newConnectionId } from '../../connections/new-connection-id.ts';
import { useMessages } from '../../i18n/language.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { Link } from '../../parts/link.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { useSubmit } from '../../parts/use-submit.ts';
import { PANE } from '../pane/pane-messages.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface InlineConnectionFormProps {
  readonly onCreated: (connection: Connection) => void;
  /** Absent when there is nothing to go back to. */
  readonly onCancel?: () => void;
}

/** Makes a connection inside a card; the machine checks the credentials before it is kept. */
export function InlineConnectionForm(props: InlineConnectionFormProps) {
  const targets = useTargets();
  return <Loaded query={targets}>{(list) => <Form {...props} targets={list} />}</Loaded>;
}

function Form({ targets, onCreated, onCancel }: InlineConnectionFormProps & { readonly targets: readonly Target[] }) {
  const styles = useStyles();
  const messages = useMessages(PANE);
  const text = useMessages(CONNECTIONS);
  const queryClient = useQueryClient();
  const [filled, setDraft] = useState(() => emptyDraft(newConnectionId()));
  const draft = withOnlyTarget(filled, targets);
  const target = targets.find(({ targetId }) => targetId === draft.targetId);
  const { isBusy, error, submit } = useSubmit(
    () => create(draft, target, text.defaultName),
    (connection) => {
      void queryClient.invalidateQueries({ queryKey: CONNECTIONS_KEY });
      onCreated(connection);
    },
  );
  const isReady = isComplete(draft, target) && !isBusy;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) submit();
  };
  if (targets.length === 0) {
    return (
      <Text>
        {text.noTarget} <Link to="/machines">{text.registerFirst}</Link>
      </Text>
    );
  }
  return (
    <form className={styles.form} onSubmit={send}>
      <ConnectionFields draft={draft} targets={targets} target={target} onChange={setDraft} />
      {error !== undefined && <ErrorBar error={error} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady} {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}>
          {isBusy ? text.checking : text.create}
        </Button>
        {onCancel !== undefined && (
          <Button disabled={isBusy} onClick={onCancel}>
            {messages.back}
          </Button>
        )}
      </div>
    </form>
  );
}

function create(draft: Parameters<typeof named>[0], target: Target | undefined, nameOf: (username: string, target: string) => string) {
  if (target === undefined) return Promise.reject(new Error('no target is chosen'));
  return createConnection(named(draft, nameOf(draft.username.trim(), target.name)), target);
}
