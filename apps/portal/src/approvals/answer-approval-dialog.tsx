import type { Approval } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import type { Saying } from './answer-form.tsx';
import { useRefreshApprovals } from './approval-queries.ts';
import { useApprovalWords } from './approval-words.ts';
import { APPROVALS } from './messages.ts';

/** An answer that waits for its confirmation, with the assignment for which it was chosen: the list may change meanwhile. */
export interface ChosenAnswer {
  readonly approval: Pick<Approval, 'id' | 'title'>;
  readonly assignmentId: string;
  readonly saying: Saying;
}

interface AnswerApprovalDialogProps {
  readonly chosen: ChosenAnswer;
  readonly onClose: () => void;
}

export function AnswerApprovalDialog({ chosen: { approval, assignmentId, saying }, onClose }: AnswerApprovalDialogProps) {
  const text = useMessages(APPROVALS);
  const { given } = useApprovalWords();
  const notify = useNotify();
  const refresh = useRefreshApprovals();
  return (
    <AnswerDialog
      title={approval.title}
      saying={saying}
      submit={() => api('answerApproval', { params: { approvalId: approval.id, assignmentId }, body: saying })}
      onDone={() => {
        notify.done(text.answered(approval.title, given(saying.response)));
        refresh();
        onClose();
      }}
      onClose={() => {
        refresh();
        onClose();
      }}
    />
  );
}
