import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  type DialogOpenChangeData,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from './error-bar.tsx';
import { PARTS } from './messages.ts';
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
  /** Whether the labels count while it works: nothing turns then, for each turn would paint a long dialog anew. */
  readonly isCounted?: boolean;
  /** While it waits for something before it can be sent: stands on the button, which then does nothing. */
  readonly waitLabel?: string;
  /** On the button that closes it without doing anything; "Cancel" unless it says otherwise. */
  readonly closeLabel?: string;
  /** Whether sending it only closes it: it has no other button then. */
  readonly isOver?: boolean;
  /** Whether it can be sent; when it cannot, pressing the button says what is missing and leads there. */
  readonly isReady: boolean;
  /** What is missing; that required fields are empty, unless it says otherwise. */
  readonly whatIsMissing?: string;
  /** Told when somebody tries to send a form that is not ready. */
  readonly onUnready?: () => void;
  readonly isWide?: boolean;
  /** Ends early what goes on after it was sent; without it, the dialog stays until the end. */
  readonly onStop?: () => void;
  readonly submit: () => Promise<T>;
  readonly onDone: (result: T) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog. What was typed stays when the server refuses it; a second click while it waits does nothing. */
export function FormDialog<T>(props: FormDialogProps<T>) {
  const {
    title,
    submitLabel,
    busyLabel = submitLabel,
    waitLabel,
    closeLabel,
    isReady,
    isWide = false,
    isCounted = false,
    isOver = false,
    onStop,
    onClose,
    children,
  } = props;
  const styles = useStyles();
  const text = useMessages(PARTS);
  useReturnFocus();
  const { isBusy, error, submit } = useSubmit(props.submit, props.onDone);
  const [isRefused, setRefused] = useState(false);
  const isHeld = isBusy || waitLabel !== undefined;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    if (waitLabel !== undefined) return;
    setRefused(!isReady);
    if (isReady) return submit();
    props.onUnready?.();
    focusFirstInvalid(event.currentTarget);
  };
  const leave = (change: DialogOpenChangeData) => {
    if (change.open || isSecondClick(change)) return;
    if (!isBusy) onClose();
    else if (change.type === 'escapeKeyDown') onStop?.();
  };
  return (
    <Dialog open modalType="modal" onOpenChange={(_, change) => leave(change)}>
      <DialogSurface {...(isWide ? { className: styles.wide } : {})}>
        <form onSubmit={send} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.fields}>
              {error !== undefined && <ErrorBar error={error} />}
              {isRefused && !isReady && <Missing>{props.whatIsMissing ?? text.fillRequired}</Missing>}
              {children}
            </DialogContent>
            <DialogActions>
              <Button
                type="submit"
                appearance="primary"
                disabledFocusable={isHeld}
                {...(isHeld && !isCounted ? { icon: <Spinner size="tiny" /> } : {})}
              >
                {isBusy ? busyLabel : (waitLabel ?? submitLabel)}
              </Button>
              {!isOver && (
                <Button onClick={isBusy ? onStop : onClose} disabled={isBusy && onStop === undefined}>
                  {closeLabel ?? text.cancel}
                </Button>
              )}
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function Missing({ children }: { readonly children: ReactNode }) {
  return (
    <MessageBar ref={showAtOnce} intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

/** What stands above a long form would be out of sight. */
function showAtOnce(bar: HTMLElement | null): void {
  bar?.scrollIntoView({ block: 'nearest' });
}

/** The form itself says which of its controls a person must still fill in. */
function focusFirstInvalid(form: HTMLFormElement): void {
  // The messages of the fields appear with the next rendering.
  setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"], :is(input, select, textarea):invalid')?.focus());
}

/** Whoever opens the dialog by a double click has clicked beside it, too. */
function isSecondClick(change: DialogOpenChangeData): boolean {
  return change.type === 'backdropClick' && change.event.detail > 1;
}
