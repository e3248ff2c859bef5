import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components';
import type { DesignerLink } from '@tandem/protocol';
import { useState } from 'react';
import { DesignOnMachineDialog } from '../desktop-flow-designer/link/design-on-machine-dialog.tsx';
import { useMessages } from '../i18n/language.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { useReturnFocus } from '../parts/use-return-focus.ts';
import { LaunchDialog } from './launch-dialog.tsx';
import { LAUNCH_MESSAGES } from './messages.ts';

interface OpenDesignerDialogsProps {
  readonly flow: { readonly id: string; readonly name: string };
  /** The person designs somewhere else now, or has done so, and goes on here. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The ways to the designer of a desktop flow: its app on this computer, or a machine of choice from this browser. */
export function OpenDesignerDialogs({ flow, onDone, onClose }: OpenDesignerDialogsProps) {
  // One dialog takes the place of the other; what opened the first gets the focus back from the last.
  useReturnFocus();
  const [isHere, setHere] = useState(false);
  const [link, setLink] = useState<DesignerLink>();
  if (link !== undefined) return <LinkedDialog flow={flow} link={link} onDone={onDone} />;
  if (isHere) return <DesignOnMachineDialog desktopFlowId={flow.id} onLinked={setLink} onClose={onClose} />;
  return (
    <LaunchDialog
      desktopFlowId={flow.id}
      desktopFlowName={flow.name}
      onOpened={onDone}
      onDesignHere={() => setHere(true)}
      onClose={onClose}
    />
  );
}

interface LinkedDialogProps extends Pick<OpenDesignerDialogsProps, 'flow' | 'onDone'> {
  readonly link: DesignerLink;
}

/** The machine is ready; the designer opens beside this page, which stays as it is. */
function LinkedDialog({ flow, link, onDone }: LinkedDialogProps) {
  const words = useMessages(LAUNCH_MESSAGES).dialog;
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onDone()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.linked(flow.name, link.machineName)}</DialogTitle>
          <DialogContent>
            <Text>{words.openedHint}</Text>
          </DialogContent>
          <DialogActions fluid>
            <LinkButton
              appearance="primary"
              to="/desktop-flows/$desktopFlowId/design"
              params={{ desktopFlowId: flow.id }}
              search={{ link: link.id }}
              target="_blank"
            >
              {words.openDesigner}
            </LinkButton>
            <Button onClick={onDone}>{words.keepWorking}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
