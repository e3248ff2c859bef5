import { useMemo } from 'react';
import { useDesigner } from '../state/designer-context.ts';
import { elementNodes } from './element-node.ts';
import { ElementTreePane } from './element-tree-pane.tsx';

/** The screens of the flow with their UI elements. */
export function ElementsPane() {
  const { document } = useDesigner();
  return <ElementTreePane kind="elements" nodes={useMemo(() => elementNodes(document), [document])} />;
}
