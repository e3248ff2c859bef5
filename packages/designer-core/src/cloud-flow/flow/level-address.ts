/** Names a list of actions beside each other. */
export interface LevelAddress {
  /** Key of the action that holds it; undefined at the root. */
  readonly owner: string | undefined;
  /** Which branch of its owner: `actions`, `else`, `default`, or `case:` and the name of a case. */
  readonly branch: string;
}

export const ROOT_LEVEL: LevelAddress = { owner: undefined, branch: 'actions' };

export function sameLevel(left: LevelAddress, right: LevelAddress): boolean {
  return left.branch === right.branch && left.owner?.toLowerCase() === right.owner?.toLowerCase();
}

const CASE = 'case:';

export function caseBranch(name: string): string {
  return CASE + name;
}

/** The name of the case, or undefined when the branch is none. */
export function caseOf(branch: string): string | undefined {
  return branch.startsWith(CASE) ? branch.slice(CASE.length) : undefined;
}
