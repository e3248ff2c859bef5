import { MessageBar, MessageBarBody, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { LinkedApproval } from '@tandem/protocol';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { BrandIcon } from '../parts/brand-icon.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { Surface } from '../parts/surface.tsx';
import { Time } from '../parts/time.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { api } from '../shell/api.ts';
import { LanguageLinks } from '../sign-in/language-links.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { AnswerForm, type Saying } from './answer-form.tsx';
import { ApprovalFiles } from './approval-files.tsx';
import { useApprovalWords } from './approval-words.ts';
import { ItemLink } from './item-link.tsx';
import { Markdown } from './markdown/markdown.tsx';
import { APPROVALS } from './messages.ts';
import { useLinkToken } from './use-link-token.ts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalL,
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, width: '100%', maxWidth: '680px' },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  title: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The page behind a signed link: it shows what is asked, and takes one answer without a sign-in. */
export function LinkedApprovalPage() {
  const { linkPage } = useMessages(APPROVALS);
  const styles = useStyles();
  const token = useLinkToken();
  useTabTitle(linkPage.title);
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <div className={styles.head}>
          <BrandIcon size={32} />
          <Text as="h1" size={500} weight="semibold" className={styles.title}>
            {linkPage.title}
          </Text>
        </div>
        {token === undefined ? <Surface>{linkPage.noToken}</Surface> : <Linked key={token} token={token} />}
        <LanguageLinks />
      </div>
    </main>
  );
}

const keyOf = (token: string) => ['linked-approval', token] as const;

function Linked({ token }: { readonly token: string }) {
  const { linkPage } = useMessages(APPROVALS);
  const query = useQuery({ queryKey: keyOf(token), queryFn: () => api('lookAtApprovalLink', { body: { token } }), gcTime: 0 });
  if (query.data !== undefined) return <Shown token={token} approval={query.data} />;
  if (query.error !== null) return <ErrorBar error={query.error} retry={() => void query.refetch()} />;
  return <Spinner label={linkPage.loading} />;
}

function Shown({ token, approval }: { readonly token: string; readonly approval: LinkedApproval }) {
  const text = useMessages(APPROVALS);
  const styles = useStyles();
  const queryClient = useQueryClient();
  const [saying, setSaying] = useState<Saying>();
  const [hasAnswered, setAnswered] = useState(false);
  const { title, details, ownerName, requestor, createdAt, expiresAt, assignee } = approval;
  const isOpen = approval.state === 'Pending' && approval.assignmentState === 'Open';
  return (
    <Surface>
      <Text as="h2" size={500} weight="semibold" className={styles.title}>
        {title}
      </Text>
      <Text size={200} className={styles.quiet}>
        {text.askedBy(ownerName)} {requestor !== '' && requestor !== ownerName && text.inTheNameOf(requestor)} · <Time at={createdAt} /> ·{' '}
        {text.until} <Time at={expiresAt} />
      </Text>
      <Text size={200} className={styles.quiet}>
        {text.linkPage.for(assignee)}
      </Text>
      {details.trim() !== '' && <Markdown text={details} />}
      <ItemLink {...approval} />
      <ApprovalFiles files={approval.files} load={(number) => api('getLinkedApprovalFile', { body: { token, number } })} />
      {isOpen ? (
        <AnswerForm responseOptions={approval.responseOptions} onAnswer={setSaying} />
      ) : (
        <Over approval={approval} hasAnswered={hasAnswered} />
      )}
      {saying !== undefined && (
        <AnswerDialog
          title={title}
          saying={saying}
          submit={() => api('answerApprovalLink', { body: { token, ...saying } })}
          onDone={(answered) => {
            setAnswered(true);
            queryClient.setQueryData(keyOf(token), answered);
            setSaying(undefined);
          }}
          onClose={() => {
            setSaying(undefined);
            void queryClient.invalidateQueries({ queryKey: keyOf(token) });
          }}
        />
      )}
    </Surface>
  );
}

function Over({ approval, hasAnswered }: { readonly approval: LinkedApproval; readonly hasAnswered: boolean }) {
  const { linkPage } = useMessages(APPROVALS);
  const { given } = useApprovalWords();
  const formats = useFormats();
  const { response, respondedAt, assignmentState, state } = approval;
  const when = formats.moment(respondedAt ?? 0, { now: Date.now() });
  const words =
    response !== null
      ? hasAnswered
        ? `${linkPage.done(given(response))} ${linkPage.close}`
        : linkPage.answeredAlready(given(response), when)
      : assignmentState === 'Waiting' && state === 'Pending'
        ? linkPage.notYet
        : linkPage.over[state];
  return (
    <MessageBar intent={response !== null ? 'success' : 'info'} layout="multiline" role="status">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}
