import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { useApprovalWords } from './approval-words.ts';
import { APPROVALS } from './messages.ts';

const MAX_COMMENT = 4000;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** What somebody is about to say. */
export interface Saying {
  readonly response: string;
  readonly comments: string;
}

interface AnswerFormProps {
  readonly responseOptions: readonly string[];
  readonly onAnswer: (saying: Saying) => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** A comment, and a button for each response. */
export function AnswerForm({ responseOptions, onAnswer, children }: AnswerFormProps) {
  const text = useMessages(APPROVALS);
  const { toGive } = useApprovalWords();
  const styles = useStyles();
  const [comments, setComments] = useState('');
  return (
    <div className={styles.form}>
      <Field label={text.comment} hint={text.commentHint}>
        <Textarea resize="vertical" value={comments} maxLength={MAX_COMMENT} onChange={(_, { value }) => setComments(value)} />
      </Field>
      <div className={styles.buttons}>
        {responseOptions.map((response, index) => (
          <Button
            key={response}
            className={styles.button}
            appearance={index === 0 ? 'primary' : 'secondary'}
            onClick={() => onAnswer({ response, comments: comments.trim() })}
          >
            {toGive(response)}
          </Button>
        ))}
        {children}
      </div>
    </div>
  );
}
