import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { ErrorBar } from './error-bar.tsx';
import { useReturnFocus } from './use-return-focus.ts';
import { useSubmit } from './use-submit.ts';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
    '& > *': { flexShrink: 0 },
  },
  wide: { maxWidth: '860px' },
});

interface FormDialogProps<T> {
  readonly title: string;
  readonly submitLabel: string;
  /** Stands on the button while the server works. */
  readonly busyLabel?: string;
  /** On the button that closes it without doing anything; "Cancel" unless it says otherwise. */
  readonly closeLabel?: string;
  readonly isReady: boolean;
  readonly isWide?: boolean;
  readonly submit: () => Promise<T>;
  readonly onDone: (result: T) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog. What was typed stays when the server refuses it; a second click while it waits does nothing. */
export function FormDialog<T>(props: FormDialogProps<T>) {
  const { title, submitLabel, busyLabel = submitLabel, closeLabel = 'Cancel', isReady, isWide = false, onClose, children } = props;
  const styles = useStyles();
  useReturnFocus();
  const { isBusy, error, submit } = useSubmit(props.submit, props.onDone);
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (isReady) submit();
  };
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && !isBusy && onClose()}>
      <DialogSurface {...(isWide ? { className: styles.wide } : {})}>
        <form onSubmit={send} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.fields}>
              {error !== undefined && <ErrorBar error={error} />}
              {children}
            </DialogContent>
            <DialogActions>
              <Button
                type="submit"
                appearance="primary"
                disabledFocusable={!isReady || isBusy}
                {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
              >
                {isBusy ? busyLabel : submitLabel}
              </Button>
              <Button onClick={onClose} disabled={isBusy}>
                {closeLabel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
