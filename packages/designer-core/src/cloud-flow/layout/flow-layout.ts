import type { Place } from '../edit/place.ts';
import type { CardId } from '../flow/card-id.ts';
import type { LevelAddress } from '../flow/level-address.ts';
import type { RunAfterStatuses } from '../flow/run-after-statuses.ts';

/** A rectangle of the canvas, from its upper left corner. */
export interface LayoutBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type LayoutNode =
  /** `place` is where an action goes that is dropped on it: after an action, before all when it is the trigger. */
  | (LayoutBox & { readonly kind: 'card'; readonly card: CardId; readonly depth: number; readonly place: Place })
  /** The frame around what is in a container; its head is the card. `place` is the end of its first branch. */
  | (LayoutBox & {
      readonly kind: 'container';
      readonly card: CardId;
      readonly depth: number;
      readonly isCollapsed: boolean;
      readonly place: Place;
    })
  /** One branch of a container that has several: its head names it. */
  | (LayoutBox & { readonly kind: 'branch'; readonly level: LevelAddress; readonly depth: number });

/** Where a `+` stands that no edge carries: at the end of a level, after its last actions, and in an empty one. */
export interface LayoutAdd {
  readonly id: string;
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly place: Place;
}

/** A line from the lower edge of one card, or of the head of a level, to the upper edge of another. */
export interface LayoutEdge {
  readonly id: string;
  /** Undefined for the trigger's or the container's own line to the first actions. */
  readonly from: CardId | undefined;
  readonly to: CardId;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly statuses: RunAfterStatuses;
  /** True when the action runs after anything else than success alone. */
  readonly isUnusual: boolean;
  /** Where the `+` of the edge puts an action. */
  readonly place: Place;
}

export interface FlowLayout {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly adds: readonly LayoutAdd[];
  readonly width: number;
  readonly height: number;
}

/** Whether two layouts are the same picture with the same places. */
export function isSameLayout(left: FlowLayout, right: FlowLayout): boolean {
  return isSame(left, right);
}

function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => isSame(left[key], right[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
