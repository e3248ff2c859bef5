import type { StepPlace } from '@tandem/protocol';
import { useMemo } from 'react';
import { useDesigner } from '../state/designer-context.ts';
import { ElementCommand } from './element-commands.ts';
import { ElementDetailsDialog } from './element-details-dialog.tsx';
import type { ElementNode } from './element-node.ts';
import { RenameElementDialog } from './rename-element-dialog.tsx';
import { usagesOf } from './usages.ts';
import { UsagesDialog } from './usages-dialog.tsx';

/** The dialog of a command about one item. */
export interface OpenElementDialog {
  readonly command: ElementCommand;
  readonly node: ElementNode;
}

interface ElementDialogsProps extends OpenElementDialog {
  readonly onClose: () => void;
}

export function ElementDialogs({ command, node, onClose }: ElementDialogsProps) {
  const { document, catalogue, dispatch } = useDesigner();
  const usages = useMemo(() => usagesOf(document, node.element, catalogue), [document, node, catalogue]);
  const goTo = (place: StepPlace) => {
    onClose();
    dispatch({ kind: 'go-to', place });
  };
  if (command === ElementCommand.rename) return <RenameElementDialog node={node} onClose={onClose} />;
  if (command === ElementCommand.details) {
    return <ElementDetailsDialog node={node} usages={usages} onGoTo={goTo} onClose={onClose} />;
  }
  const isRefusal = command === ElementCommand.remove;
  return <UsagesDialog name={node.name} usages={usages} isRefusal={isRefusal} onGoTo={goTo} onClose={onClose} />;
}
