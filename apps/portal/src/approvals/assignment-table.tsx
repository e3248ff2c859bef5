import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Approval, ApprovalAssignment } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Time } from '../parts/time.tsx';
import { useApprovalWords } from './approval-words.ts';
import { MakeLinkButton } from './make-link-button.tsx';
import { APPROVALS } from './messages.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  comment: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** Who was asked, and what they said. */
export function AssignmentTable({ approval }: { readonly approval: Approval }) {
  const text = useMessages(APPROVALS);
  return <ResourceTable label={text.answers} columns={columnsIn(text, approval)} rows={approval.assignments} keyOf={({ id }) => id} />;
}

function columnsIn({ answerColumns: words }: (typeof APPROVALS)['en'], approval: Approval): readonly Column<ApprovalAssignment>[] {
  const hasLinks = approval.assignments.some(({ mayCopyLink }) => mayCopyLink);
  return [
    { label: words.who, grow: 1.6, cell: (assignment) => <Who assignment={assignment} /> },
    { label: words.response, grow: 1.2, cell: (assignment) => <Said assignment={assignment} /> },
    { label: words.comments, grow: 1.6, cell: ({ comments }) => <Comment comments={comments} /> },
    { label: words.at, cell: ({ respondedAt, requestedAt }) => <Time at={respondedAt ?? requestedAt} /> },
    { label: words.notice, cell: (assignment) => <NoticeState assignment={assignment} /> },
    ...(hasLinks
      ? [
          {
            label: words.actions,
            grow: 1.2,
            isForActions: true,
            cell: (assignment: ApprovalAssignment) =>
              assignment.mayCopyLink ? <MakeLinkButton approvalId={approval.id} assignment={assignment} /> : null,
          },
        ]
      : []),
  ];
}

function Who({ assignment: { name, email, hasAccount } }: { readonly assignment: ApprovalAssignment }) {
  const text = useMessages(APPROVALS);
  const styles = useStyles();
  const more = hasAccount ? email : text.byLink;
  return (
    <span className={styles.stack}>
      {name}
      {more !== name && (
        <Text size={200} className={styles.quiet}>
          {more}
        </Text>
      )}
    </span>
  );
}

function Said({ assignment }: { readonly assignment: ApprovalAssignment }) {
  const text = useMessages(APPROVALS);
  const { given } = useApprovalWords();
  const styles = useStyles();
  const { state, response, reassignedTo, reassignedBy, linkCopiedBy } = assignment;
  const more =
    reassignedTo === null
      ? linkCopiedBy !== null && text.linkCopiedBy(linkCopiedBy)
      : reassignedBy === null
        ? text.handedTo(reassignedTo)
        : text.handedBy(reassignedTo, reassignedBy);
  return (
    <span className={styles.stack}>
      {response === null ? text.assignmentStates[state] : given(response)}
      {more !== false && (
        <Text size={200} className={styles.quiet}>
          {more}
        </Text>
      )}
    </span>
  );
}

function Comment({ comments }: { readonly comments: string }) {
  const styles = useStyles();
  return <span className={styles.comment}>{comments}</span>;
}

function NoticeState({ assignment: { notice, noticeError } }: { readonly assignment: ApprovalAssignment }) {
  const text = useMessages(APPROVALS);
  const translate = useServerText();
  const styles = useStyles();
  return (
    <span className={styles.stack}>
      {text.notices[notice]}
      {noticeError !== null && (
        <Text size={200} className={styles.quiet}>
          {translate(noticeError)}
        </Text>
      )}
    </span>
  );
}
