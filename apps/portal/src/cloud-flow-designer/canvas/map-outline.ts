import type { FlowLayout, LayoutBox, LayoutNode } from '@tandem/designer-core/cloud-flow';

/** The path of all cards of a flow, in pixels of the unscaled canvas; of a container the part that names it. */
export function mapOutline({ nodes }: FlowLayout): string {
  return nodes.map(outlineOf).join('');
}

const HEAD_HEIGHT = 44;

function outlineOf(node: LayoutNode): string {
  if (node.kind === 'branch') return '';
  const height = node.kind === 'container' ? HEAD_HEIGHT : node.height;
  return `M${node.x},${node.y}h${node.width}v${height}h${-node.width}z`;
}

/** The smallest box that holds both. */
export function boxAround(one: LayoutBox, other: LayoutBox): LayoutBox {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point of the box that is nearest. */
export function within({ x, y, width, height }: LayoutBox, point: Point): Point {
  return { x: Math.min(Math.max(point.x, x), x + width), y: Math.min(Math.max(point.y, y), y + height) };
}
