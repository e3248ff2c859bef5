import type { DesktopValue } from './value.ts';

/** A list; actions change it in place. */
export class ListValue {
  readonly kind = 'list';
  readonly items: DesktopValue[];

  constructor(items: DesktopValue[] = []) {
    this.items = items;
  }
}
