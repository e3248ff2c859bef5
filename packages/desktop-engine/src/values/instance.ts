import type { DesktopValue } from './value.ts';

/** Something that is open on the machine: a browser, a workbook, a session. Only the action that made it looks inside. */
export class Instance {
  readonly kind = 'instance';
  /** Name of the type, such as `Browser`. */
  readonly type: string;
  readonly handle: unknown;
  readonly property: (name: string) => DesktopValue | undefined;

  constructor(type: string, handle: unknown, property: (name: string) => DesktopValue | undefined) {
    this.type = type;
    this.handle = handle;
    this.property = property;
  }
}
