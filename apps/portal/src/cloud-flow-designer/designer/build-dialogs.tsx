import type { CardId } from '@tandem/designer-core/cloud-flow';
import type { FieldDescription } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BuildDesktopFlow } from '../../desktop-flows/build-desktop-flow.tsx';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { OpenDesignerDialogs } from '../../launch/open-designer-dialogs.tsx';
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

/** *Create a new desktop flow*: its name, then its designer; the card has chosen it meanwhile. */
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
  if (built !== undefined) return <OpenDesignerDialogs flow={built} onDone={keepWorking} onClose={keepWorking} />;
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
