import type { Block } from './blocks.ts';

/** The same blocks with levels from 1 that grow by one at most: a text may begin with its third level, or leave levels out. */
export function withoutJumps(blocks: readonly Block[]): readonly Block[] {
  const above: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    while ((above.at(-1) ?? 0) >= block.level) above.pop();
    return { ...block, level: above.push(block.level) };
  });
}
