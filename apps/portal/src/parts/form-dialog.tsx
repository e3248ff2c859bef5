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
import { type FormEvent, type ReactNode, useState } from 'react';
import { ErrorBar } from './error-bar.tsx';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

interface FormDialogProps<T> {
  readonly title: string;
  readonly submitLabel: string;
  readonly isReady: boolean;
  readonly submit: () => Promise<T>;
  readonly onDone: (result: T) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog. What was typed stays when the server refuses it; a second click while it waits does nothing. */
export function FormDialog<T>({ title, submitLabel, isReady, submit, onDone, onClose, children }: FormDialogProps<T>) {
  const styles = useStyles();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    setBusy(true);
    setError(undefined);
    submit()
      .then(onDone, setError)
      .finally(() => setBusy(false));
  };
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && !isBusy && onClose()}>
      <DialogSurface>
        <form onSubmit={send} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.fields}>
              {error !== undefined && <ErrorBar error={error} />}
              {children}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose} disabled={isBusy}>
                Cancel
              </Button>
              <Button
                type="submit"
                appearance="primary"
                disabled={!isReady || isBusy}
                {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
              >
                {submitLabel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
