import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { STEP_DIALOG } from './step-dialog-messages.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, minWidth: 0 },
});

interface ErrorHandlingFieldProps {
  /** Whether it waits for the step to be saved. */
  readonly isChanged: boolean;
  readonly onAsk: () => void;
}

/** Leads to the error handling of the step. */
export function ErrorHandlingField({ isChanged, onAsk }: ErrorHandlingFieldProps) {
  const styles = useStyles();
  const messages = useMessages(STEP_DIALOG);
  const noteId = useId();
  return (
    <div className={styles.line}>
      <Button size="small" aria-describedby={isChanged ? noteId : undefined} onClick={onAsk}>
        {messages.onError}
      </Button>
      {isChanged && (
        <Text id={noteId} className={styles.quiet}>
          {messages.errorsChanged}
        </Text>
      )}
    </div>
  );
}
