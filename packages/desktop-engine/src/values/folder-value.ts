import type { PathFacts } from './file-value.ts';

/** A folder by its path. Its properties are read when they are asked for, by the machine that made the value. */
export class FolderValue {
  readonly kind = 'folder';
  readonly path: string;
  readonly facts: PathFacts;

  constructor(path: string, facts: PathFacts) {
    this.path = path;
    this.facts = facts;
  }
}
