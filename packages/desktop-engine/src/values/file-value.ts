import type { DesktopValue } from './value.ts';

/** What a machine tells of a file or folder: its properties by the name that expressions use. */
export type PathFacts = (property: string) => DesktopValue | undefined;

/** A file by its path. Its properties are read when they are asked for, by the machine that made the value. */
export class FileValue {
  readonly kind = 'file';
  readonly path: string;
  readonly facts: PathFacts;

  constructor(path: string, facts: PathFacts) {
    this.path = path;
    this.facts = facts;
  }
}
