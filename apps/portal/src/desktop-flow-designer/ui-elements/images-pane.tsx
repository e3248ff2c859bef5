import { useMemo } from 'react';
import { useDesigner } from '../state/designer-context.ts';
import { imageNodes } from './element-node.ts';
import { ElementTreePane } from './element-tree-pane.tsx';

/** The images that steps of the flow look for. */
export function ImagesPane() {
  const { document } = useDesigner();
  return <ElementTreePane kind="images" nodes={useMemo(() => imageNodes(document), [document])} />;
}
