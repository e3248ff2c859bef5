import { Button, Text } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { FormDialog } from './form-dialog.tsx';

interface ConfirmButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  /** What will happen, as a sentence. */
  readonly question: string;
  readonly confirmLabel: string;
  readonly isDisabled?: boolean;
  readonly act: () => Promise<unknown>;
  readonly onDone: () => void;
}

/** A button for what cannot be undone: it asks first. */
export function ConfirmButton({ label, icon, question, confirmLabel, isDisabled = false, act, onDone }: ConfirmButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={icon} disabled={isDisabled} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <FormDialog
          title={label}
          submitLabel={confirmLabel}
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
