import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import type { Saying } from './answer-form.tsx';
import { useApprovalWords } from './approval-words.ts';
import { APPROVALS } from './messages.ts';

const useStyles = makeStyles({
  comment: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface AnswerDialogProps<T> {
  readonly title: string;
  readonly saying: Saying;
  readonly submit: () => Promise<T>;
  readonly onDone: (result: T) => void;
  readonly onClose: () => void;
}

/** Asks once more before an answer that cannot be taken back; says here, too, when somebody was faster. */
export function AnswerDialog<T>({ title, saying: { response, comments }, submit, onDone, onClose }: AnswerDialogProps<T>) {
  const text = useMessages(APPROVALS);
  const { toGive } = useApprovalWords();
  const styles = useStyles();
  return (
    <FormDialog
      title={text.answerTitle(toGive(response))}
      submitLabel={text.answerConfirm(toGive(response))}
      isReady
      submit={submit}
      onDone={onDone}
      onClose={onClose}
    >
      <Text>{text.answerQuestion(title)}</Text>
      {comments !== '' && (
        <>
          <Text>{text.withComment}</Text>
          <blockquote className={styles.comment}>{comments}</blockquote>
        </>
      )}
    </FormDialog>
  );
}
