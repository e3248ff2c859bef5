import type { CardId } from '@tandem/designer-core/cloud-flow';
import type { FieldDescription } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DesignOnMachineDialog } from '../../desktop-flow-designer/link/design-on-machine-dialog.tsx';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { LaunchDialog } from '../../launch/launch-dialog.tsx';
import { BuildDesktopFlow } from './build-desktop-flow.tsx';
import { useDesigner } from './designer-context.ts';
import { DESIGNER } from './designer-messages.ts';

interface BuildDialogsProps {
  readonly card: CardId;
  readonly field: FieldDescription;
  readonly onClose: () => void;
}

type Stage =
  | { readonly kind: 'name' }
  | { readonly kind: 'launch'; readonly flow: BuiltFlow }
  | { readonly kind: 'on-machine'; readonly flow: BuiltFlow };

interface BuiltFlow {
  readonly id: string;
  readonly name: string;
}

/** *Create a new desktop flow*: its name, then its designer in the app or on a machine; the card has chosen it meanwhile. */
export function BuildDialogs({ card, field, onClose }: BuildDialogsProps) {
  const { edit } = useDesigner();
  const words = useMessages(DESIGNER).edits;
  const say = useLocalText();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [stage, setStage] = useState<Stage>({ kind: 'name' });
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: ['dynamic-values'] });
    void queryClient.invalidateQueries({ queryKey: ['dynamic-schema'] });
    onClose();
  };
  switch (stage.kind) {
    case 'name':
      return (
        <BuildDesktopFlow
          onClose={onClose}
          onBuilt={(flow) => {
            edit({ kind: 'set-value', card, path: field.path, value: flow.id }, words.change(say(field.label)));
            setStage({ kind: 'launch', flow });
          }}
        />
      );
    case 'launch':
      return (
        <LaunchDialog
          desktopFlowId={stage.flow.id}
          desktopFlowName={stage.flow.name}
          onOpened={refresh}
          onDesignHere={() => setStage({ ...stage, kind: 'on-machine' })}
          onClose={refresh}
        />
      );
    case 'on-machine':
      return (
        <DesignOnMachineDialog
          desktopFlowId={stage.flow.id}
          onClose={refresh}
          onLinked={({ id }) =>
            void navigate({ to: '/desktop-flows/$desktopFlowId/design', params: { desktopFlowId: stage.flow.id }, search: { link: id } })
          }
        />
      );
  }
}
