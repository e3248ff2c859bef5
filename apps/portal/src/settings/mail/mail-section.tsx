import { Field, Input, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { MailSettings } from '@tandem/protocol';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { ActButton } from '../../parts/act-button.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { Section } from '../../parts/section.tsx';
import { Surface } from '../../parts/surface.tsx';
import { api } from '../../shell/api.ts';
import { useMe } from '../../shell/me.ts';
import { isAddress } from './mail-draft.ts';
import { MailForm } from './mail-form.tsx';
import { MAIL } from './mail-messages.ts';

const MAIL_KEY = ['settings', 'mail'] as const;

const useStyles = makeStyles({
  section: { maxWidth: '720px', marginTop: tokens.spacingVerticalXL },
  quiet: { color: tokens.colorNeutralForeground3 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  grow: { flex: '1 1 200px', minWidth: 0 },
});

/** How the installation sends mail, and whether it works. */
export function MailSection() {
  const text = useMessages(MAIL);
  const styles = useStyles();
  const query = useQuery({ queryKey: MAIL_KEY, queryFn: async () => (await api('getMailSettings', {})).mail });
  const queryClient = useQueryClient();
  const notify = useNotify();
  const take = (mail: MailSettings | null) => queryClient.setQueryData(MAIL_KEY, mail);
  return (
    <div className={styles.section}>
      <Section title={text.title}>
        <Text className={styles.quiet}>{text.lead}</Text>
        <Loaded query={query}>
          {(mail) => (
            <>
              <MailForm
                key={mail?.changedAt ?? 0}
                mail={mail}
                onSaved={(saved) => {
                  take(saved);
                  notify.done(text.saved);
                }}
              />
              {mail !== null && <TestMail />}
              {mail !== null && <ForgetButton onForgotten={() => take(null)} />}
            </>
          )}
        </Loaded>
      </Section>
    </div>
  );
}

type TestResult =
  | { readonly kind: 'sent'; readonly to: string; readonly answer: string }
  | { readonly kind: 'failed'; readonly error: unknown };

function TestMail() {
  const text = useMessages(MAIL);
  const styles = useStyles();
  const own = useMe().data?.account.email ?? '';
  const [typed, setTyped] = useState<string>();
  const [result, setResult] = useState<TestResult>();
  const to = (typed ?? own).trim();
  return (
    <Surface>
      <div className={styles.row}>
        <Field className={styles.grow} label={text.testTo} hint={text.testHint}>
          <Input type="email" value={typed ?? own} maxLength={320} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <ActButton
          isDisabled={!isAddress(to)}
          act={async () => {
            setResult(undefined);
            await api('testMail', { body: { to } }).then(
              ({ answer }) => setResult({ kind: 'sent', to, answer }),
              (error: unknown) => setResult({ kind: 'failed', error }),
            );
          }}
          onDone={() => undefined}
        >
          {text.send}
        </ActButton>
      </div>
      {result?.kind === 'failed' && <ErrorBar error={result.error} />}
      {result?.kind === 'sent' && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{text.sent(result.to, result.answer)}</MessageBarBody>
        </MessageBar>
      )}
    </Surface>
  );
}

function ForgetButton({ onForgotten }: { readonly onForgotten: () => void }) {
  const text = useMessages(MAIL);
  const notify = useNotify();
  return (
    <div>
      <ConfirmButton
        label={text.remove}
        icon={<DeleteRegular />}
        title={text.removeTitle}
        question={text.removeQuestion}
        confirmLabel={text.removeConfirm}
        act={() => api('removeMailSettings', {})}
        onDone={() => {
          onForgotten();
          notify.done(text.removed);
        }}
      />
    </div>
  );
}
