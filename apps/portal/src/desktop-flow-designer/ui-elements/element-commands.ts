import type { KeyboardEvent } from 'react';
import type { ElementNode } from './element-node.ts';

/** What can be done to an item of the tree. */
export const ElementCommand = { details: 'details', usages: 'usages', rename: 'rename', remove: 'remove' } as const;
export type ElementCommand = (typeof ElementCommand)[keyof typeof ElementCommand];

export type RunElementCommand = (command: ElementCommand, node: ElementNode) => void;

/** Commands that change the flow; they are not there while it can only be read. */
export function changesFlow(command: ElementCommand): boolean {
  return command === ElementCommand.rename || command === ElementCommand.remove;
}

const KEYS: ReadonlyMap<string, ElementCommand> = new Map([
  ['Enter', ElementCommand.details],
  ['F2', ElementCommand.rename],
  ['Delete', ElementCommand.remove],
]);

/** The command of a key that is pressed on an item; Enter on one that has others below it opens and closes it. */
export function commandOfKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, { children }: ElementNode): ElementCommand | undefined {
  const isToggle = key === 'Enter' && children.length > 0;
  return ctrlKey || altKey || metaKey || isToggle ? undefined : KEYS.get(key);
}
