import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Approval } from '@tandem/protocol';
import { useId } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { Surface } from '../parts/surface.tsx';
import { Time } from '../parts/time.tsx';
import { api } from '../shell/api.ts';
import { AnswerForm, type Saying } from './answer-form.tsx';
import { ApprovalFiles } from './approval-files.tsx';
import { ItemLink } from './item-link.tsx';
import { Markdown } from './markdown/markdown.tsx';
import { APPROVALS } from './messages.ts';
import { ReassignButton } from './reassign-button.tsx';

const useStyles = makeStyles({
  card: { display: 'block', minWidth: 0 },
  title: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface ApprovalCardProps {
  readonly approval: Approval;
  readonly onAnswer: (saying: Saying) => void;
}

/** One approval that the person can answer, with everything that is needed to decide. */
export function ApprovalCard({ approval, onAnswer }: ApprovalCardProps) {
  const text = useMessages(APPROVALS);
  const styles = useStyles();
  const id = useId();
  const { title, details, ownerName, requestor, cloudFlowName, createdAt, expiresAt, openAssignmentId } = approval;
  const others = approval.assignments.filter(
    (assignment) => assignment.id !== openAssignmentId && assignment.state !== 'Reassigned',
  ).length;
  return (
    <article className={styles.card} aria-labelledby={id}>
      <Surface>
        <Text as="h2" id={id} size={400} weight="semibold" className={styles.title}>
          <Link to="/approvals/$approvalId" params={{ approvalId: approval.id }}>
            {title}
          </Link>
        </Text>
        <Text size={200} className={styles.quiet}>
          {text.askedBy(ownerName)} {requestor !== '' && requestor !== ownerName && text.inTheNameOf(requestor)} · {cloudFlowName} ·{' '}
          <Time at={createdAt} /> · {text.until} <Time at={expiresAt} />
        </Text>
        {details.trim() !== '' && <Markdown text={details} />}
        <ItemLink {...approval} />
        <ApprovalFiles
          files={approval.files}
          load={(number) => api('getApprovalFile', { params: { approvalId: approval.id }, query: { number } })}
        />
        {others > 0 && (
          <Text size={200} className={styles.quiet}>
            {text.types[approval.type]}. {text.others(others)}
          </Text>
        )}
        <AnswerForm responseOptions={approval.responseOptions} onAnswer={onAnswer}>
          {approval.mayReassign && openAssignmentId !== null && (
            <ReassignButton approvalId={approval.id} assignmentId={openAssignmentId} title={title} />
          )}
        </AnswerForm>
      </Surface>
    </article>
  );
}
