import { type CardId, type FlowLayout, isSameLayout, layoutFlow } from '@tandem/designer-core/cloud-flow';
import type { JsonObject } from '@tandem/kernel';
import { useMemo, useRef } from 'react';

/** The layout of a flow; the same object as long as the picture is the same, so that typing in a field moves nothing on the canvas. */
export function useFlowLayout(definition: JsonObject, collapsed: ReadonlySet<CardId>): FlowLayout {
  const before = useRef<FlowLayout>(undefined);
  return useMemo(() => {
    const layout = layoutFlow(definition, { collapsed });
    if (before.current === undefined || !isSameLayout(before.current, layout)) before.current = layout;
    return before.current;
  }, [definition, collapsed]);
}
