import { Button, type ButtonProps, Text } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';
import { FormDialog } from './form-dialog.tsx';

interface ConfirmButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly title: string;
  /** What will happen, in sentences. */
  readonly question: ReactNode;
  readonly confirmLabel: string;
  readonly closeLabel?: string;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly isIconOnly?: boolean;
  readonly act: () => Promise<unknown>;
  readonly onDone: () => void;
}

/** A button for what cannot be undone: it asks first. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, icon, title, question, confirmLabel, closeLabel, appearance = 'secondary', isIconOnly = false, act, onDone } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={icon}
        appearance={appearance}
        onClick={() => setOpen(true)}
        {...(isIconOnly ? { 'aria-label': label, title: label } : {})}
      >
        {isIconOnly ? undefined : label}
      </Button>
      {isOpen && (
        <FormDialog
          title={title}
          submitLabel={confirmLabel}
          {...(closeLabel === undefined ? {} : { closeLabel })}
          isReady
          submit={act}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        >
          <Text>{question}</Text>
        </FormDialog>
      )}
    </>
  );
}
