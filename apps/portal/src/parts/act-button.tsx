import { Button, type ButtonProps, Spinner } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useNotify } from './notify.tsx';
import { useSubmit } from './use-submit.ts';

interface ActButtonProps<T> {
  readonly icon?: ReactElement;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly isDisabled?: boolean;
  readonly label?: string;
  readonly act: () => Promise<T>;
  readonly onDone: (result: T) => void;
  readonly children?: ReactNode;
}

/** A button that asks the server for something at once and tells in a corner when it was refused. */
export function ActButton<T>({ icon, appearance = 'secondary', isDisabled = false, label, act, onDone, children }: ActButtonProps<T>) {
  const notify = useNotify();
  const failing = () =>
    act().catch((error: unknown) => {
      notify.failure(error);
      throw error;
    });
  const { isBusy, submit } = useSubmit(failing, onDone);
  const shown = isBusy ? <Spinner size="tiny" /> : icon;
  return (
    <Button
      appearance={appearance}
      disabledFocusable={isBusy || isDisabled}
      onClick={submit}
      {...(shown === undefined ? {} : { icon: shown })}
      {...(label === undefined ? {} : { 'aria-label': label, title: label })}
    >
      {children}
    </Button>
  );
}
