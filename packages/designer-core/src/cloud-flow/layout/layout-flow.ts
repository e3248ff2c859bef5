import type { JsonObject } from '@tandem/kernel';
import { type CardId, triggerCard } from '../flow/card-id.ts';
import { flowIndex } from '../flow/flow-index.ts';
import type { FlowLayout } from './flow-layout.ts';
import { DEFAULT_SIZES, type LayoutSizes } from './layout-sizes.ts';
import { LevelMeasurer } from './level-measurer.ts';
import { LevelPlacer } from './level-placer.ts';

export interface LayoutOptions {
  readonly sizes?: LayoutSizes;
  /** Containers whose content is hidden. */
  readonly collapsed?: ReadonlySet<CardId>;
}

/** Lays a flow out from top to bottom. The same definition gives the same picture; nothing that it holds is left out. */
export function layoutFlow(definition: JsonObject, { sizes = DEFAULT_SIZES, collapsed = new Set() }: LayoutOptions = {}): FlowLayout {
  const { triggers, root } = flowIndex(definition);
  const body = new LevelMeasurer(sizes, collapsed).level(root);
  const triggersWidth = triggers.length * sizes.cardWidth + Math.max(triggers.length - 1, 0) * sizes.columnGap;
  const width = Math.max(body.width, triggersWidth, sizes.cardWidth);
  const placer = new LevelPlacer(sizes);
  let x = (width - triggersWidth) / 2;
  for (const { name } of triggers) {
    placer.trigger(triggerCard(name), x);
    x += sizes.cardWidth + sizes.columnGap;
  }
  const top = triggers.length === 0 ? 0 : sizes.cardHeight;
  placer.level(body, { x: (width - body.width) / 2, y: top, depth: 0 });
  return { nodes: placer.nodes, edges: placer.edges, adds: placer.adds, width, height: top + body.height };
}
