import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components';
import type { CardId } from '@tandem/designer-core/cloud-flow';
import type { FieldDescription } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { Link } from '../../parts/link.tsx';
import { BuildDesktopFlow } from './build-desktop-flow.tsx';
import { useDesigner } from './designer-context.ts';
import { DESIGNER } from './designer-messages.ts';

interface BuildDialogsProps {
  readonly card: CardId;
  readonly field: FieldDescription;
  readonly onClose: () => void;
}

interface BuiltFlow {
  readonly id: string;
  readonly name: string;
}

/** *Create a new desktop flow*: its name, then its page beside this one; the card has chosen it meanwhile. */
export function BuildDialogs({ card, field, onClose }: BuildDialogsProps) {
  const { edit } = useDesigner();
  const words = useMessages(DESIGNER).edits;
  const say = useLocalText();
  const queryClient = useQueryClient();
  const [built, setBuilt] = useState<BuiltFlow>();
  const keepWorking = () => {
    void queryClient.invalidateQueries({ queryKey: ['dynamic-values'] });
    void queryClient.invalidateQueries({ queryKey: ['dynamic-schema'] });
    onClose();
  };
  if (built !== undefined) return <KeepWorking flow={built} onClose={keepWorking} />;
  return (
    <BuildDesktopFlow
      onClose={onClose}
      onBuilt={(flow) => {
        edit({ kind: 'set-value', card, path: field.path, value: flow.id }, words.change(say(field.label)));
        setBuilt(flow);
      }}
    />
  );
}

/** The new flow is filled on its own page; coming back shows what it asks for. */
function KeepWorking({ flow, onClose }: { readonly flow: BuiltFlow; readonly onClose: () => void }) {
  const messages = useMessages(DESIGNER);
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{messages.built(flow.name)}</DialogTitle>
          <DialogContent>
            <Text>{messages.builtHint}</Text>{' '}
            <Link to="/desktop-flows/$desktopFlowId" params={{ desktopFlowId: flow.id }} target="_blank">
              {messages.openBuilt(flow.name)}
            </Link>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {messages.keepWorking}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
