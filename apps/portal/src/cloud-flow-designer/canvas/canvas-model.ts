import type { CardId, FlowLayout, LayoutAdd, LayoutNode, Place } from '@tandem/designer-core/cloud-flow';
import type { Node } from '@xyflow/react';
import { type Connection, connectionsOf } from './connections.ts';

export type CanvasNode =
  | Node<{ readonly card: CardId; readonly place: Place; readonly connections: readonly Connection[] }, 'card'>
  | Node<
      { readonly card: CardId; readonly isCollapsed: boolean; readonly place: Place; readonly connections: readonly Connection[] },
      'container'
    >
  | Node<{ readonly owner: string; readonly branch: string }, 'branch'>
  | Node<{ readonly place: Place }, 'add'>;

export const ADD_SIZE = 24;

/** React Flow takes the pointer away from elements that it has nothing to do with itself. */
const POINTER = { pointerEvents: 'all' } as const;
const FIXED = { draggable: false, selectable: false, connectable: false, deletable: false, focusable: false, style: POINTER } as const;
/** React Flow draws every node whose handles it does not know, to measure them, also those out of sight; these have none. */
const NO_HANDLES: [] = [];

/** The size is the layout's, so that nothing is measured. */
function sized(width: number, height: number) {
  return { width, height, measured: { width, height }, handles: NO_HANDLES };
}

/**
 * The elements of the canvas in reading order, which is the order of the Tab key: each card, then the `+` on its way to the next ones.
 * Where nothing is changed there is no `+`.
 */
export function canvasNodes(layout: FlowLayout, { isReadOnly }: { readonly isReadOnly: boolean }): CanvasNode[] {
  const places = isReadOnly ? [] : placesOf(layout);
  const connections = connectionsOf(layout);
  return [...layout.nodes.map((node) => nodeOf(node, connections)), ...places.map(addOf)].toSorted(
    (a, b) => orderOf(a) - orderOf(b) || a.position.y - b.position.y || a.position.x - b.position.x,
  );
}

function placesOf({ edges, adds }: FlowLayout): readonly LayoutAdd[] {
  return [...adds, ...edges.map((edge) => ({ id: `on>${edge.id}`, place: edge.place, ...middleOf(edge) }))];
}

/** Frames first, so that they lie behind what is in them. */
function orderOf({ type }: CanvasNode): number {
  return type === 'container' || type === 'branch' ? 0 : 1;
}

function nodeOf(node: LayoutNode, leading: ReturnType<typeof connectionsOf>): CanvasNode {
  const { x, y, width, height, depth } = node;
  const box = { ...FIXED, position: { x, y }, ...sized(width, height), zIndex: depth * 2 };
  if (node.kind === 'branch') {
    const { owner = '', branch } = node.level;
    return { ...box, id: `branch:${owner}>${branch}`, type: 'branch', zIndex: depth * 2 - 1, data: { owner, branch } };
  }
  const { card, place } = node;
  const connections = leading.get(card) ?? [];
  if (node.kind === 'card') return { ...box, id: card, type: 'card', data: { card, place, connections } };
  return { ...box, id: card, type: 'container', data: { card, isCollapsed: node.isCollapsed, place, connections } };
}

function addOf({ id, x, y, place }: LayoutAdd): CanvasNode {
  const position = { x: x - ADD_SIZE / 2, y: y - ADD_SIZE / 2 };
  return { ...FIXED, id, type: 'add', position, ...sized(ADD_SIZE, ADD_SIZE), zIndex: 1000, data: { place } };
}

/** Near the card that it leads to, where lines of branches do not meet. */
function middleOf({ toX, toY }: { readonly toX: number; readonly toY: number }): { readonly x: number; readonly y: number } {
  return { x: toX, y: toY - ADD_SIZE };
}
