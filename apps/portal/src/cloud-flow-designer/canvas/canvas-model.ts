import {
  type CardId,
  type FlowLayout,
  findAction,
  type LayoutAdd,
  type LayoutNode,
  type LevelAddress,
  type Place,
  ROOT_LEVEL,
  readCardId,
} from '@tandem/designer-core/cloud-flow';
import type { JsonObject } from '@tandem/kernel';
import type { Node } from '@xyflow/react';

export type CanvasNode =
  /** `after` is where a card goes that is dropped on this one. */
  | Node<{ readonly card: CardId; readonly after: Place | undefined }, 'card'>
  /** `inside` is the end of its first branch. */
  | Node<{ readonly card: CardId; readonly isCollapsed: boolean; readonly inside: Place }, 'container'>
  | Node<{ readonly owner: string; readonly branch: string }, 'branch'>
  | Node<{ readonly place: Place }, 'add'>;

export const ADD_SIZE = 24;

/** React Flow takes the pointer away from elements that it has nothing to do with itself. */
const POINTER = { pointerEvents: 'all' } as const;
const FIXED = { draggable: false, selectable: false, connectable: false, deletable: false, focusable: false, style: POINTER } as const;

/**
 * The elements of the canvas in reading order, which is the order of the Tab key: each card, then the `+` on its way to the next ones.
 */
export function canvasNodes(definition: JsonObject, { nodes, edges, adds }: FlowLayout): CanvasNode[] {
  const drawn = nodes.map((node) => nodeOf(definition, node));
  const places = [...adds, ...edges.map((edge): LayoutAdd => ({ id: `on>${edge.id}`, place: edge.place, ...middleOf(edge) }))];
  return [...drawn, ...places.map(addOf)].toSorted(
    (a, b) => orderOf(a) - orderOf(b) || a.position.y - b.position.y || a.position.x - b.position.x,
  );
}

/** Frames first, so that they lie behind what is in them. */
function orderOf({ type }: CanvasNode): number {
  return type === 'container' || type === 'branch' ? 0 : 1;
}

function nodeOf(definition: JsonObject, node: LayoutNode): CanvasNode {
  const { x, y, width, height, depth } = node;
  const box = { ...FIXED, position: { x, y }, width, height, zIndex: depth * 2 };
  if (node.kind === 'branch') {
    const { owner = '', branch } = node.level;
    return { ...box, id: `branch:${owner}>${branch}`, type: 'branch', zIndex: depth * 2 - 1, data: { owner, branch } };
  }
  if (node.kind === 'card')
    return { ...box, id: node.card, type: 'card', data: { card: node.card, after: placeAfter(definition, node.card) } };
  const inside: Place = { kind: 'last', level: firstLevel(definition, node.card) };
  return { ...box, id: node.card, type: 'container', data: { card: node.card, isCollapsed: node.isCollapsed, inside } };
}

/** After an action, or before all when the card is the trigger. */
function placeAfter(definition: JsonObject, card: CardId): Place | undefined {
  const { kind, key } = readCardId(card);
  if (kind === 'trigger') return { kind: 'first', level: ROOT_LEVEL };
  const action = findAction(definition, key);
  return action === undefined ? undefined : { kind: 'after', level: action.level.address, action: action.name };
}

function firstLevel(definition: JsonObject, card: CardId): LevelAddress {
  const { key } = readCardId(card);
  return findAction(definition, key)?.levels[0]?.address ?? { owner: key, branch: 'actions' };
}

function addOf({ id, x, y, place }: LayoutAdd): CanvasNode {
  const position = { x: x - ADD_SIZE / 2, y: y - ADD_SIZE / 2 };
  return { ...FIXED, id, type: 'add', position, width: ADD_SIZE, height: ADD_SIZE, zIndex: 1000, data: { place } };
}

/** Near the card that it leads to, where lines of branches do not meet. */
function middleOf({ toX, toY }: { readonly toX: number; readonly toY: number }): { readonly x: number; readonly y: number } {
  return { x: toX, y: toY - ADD_SIZE };
}
