import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { PARTS } from './messages.ts';
import { useReturnFocus } from './use-return-focus.ts';

interface InfoDialogProps {
  readonly title: string;
  /** Classes of the surface and of what is in it. */
  readonly className?: string;
  readonly contentClassName?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Shows something that is only to be read; the focus goes back to where it came from. */
export function InfoDialog({ title, className = '', contentClassName = '', onClose, children }: InfoDialogProps) {
  const { close } = useMessages(PARTS);
  useReturnFocus();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={className}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={contentClassName}>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
