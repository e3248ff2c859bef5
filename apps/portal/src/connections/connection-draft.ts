import type { Connection, Target } from '@tandem/protocol';

/** What a person has filled in so far. */
export interface ConnectionDraft {
  /** Made once for each form, so that sending it twice makes one connection. */
  readonly id: string;
  readonly name: string;
  readonly kind: Connection['kind'];
  readonly targetId: string;
  readonly username: string;
  readonly password: string;
}

export function emptyDraft(id: string): ConnectionDraft {
  return { id, name: '', kind: 'password', targetId: '', username: '', password: '' };
}

/** Gives a connection a name where nobody gave it one. */
export function named(draft: ConnectionDraft, defaultName: string): ConnectionDraft {
  const name = draft.name.trim();
  return { ...draft, name: name === '' ? defaultName : name };
}

export function isComplete(draft: ConnectionDraft, target: Target | undefined): boolean {
  if (target === undefined || draft.username.trim() === '') return false;
  return draft.kind === 'sign-in' || (draft.password !== '' && target.sealingKey !== null);
}

/** Chooses a target; a sign-in connection takes the user of its agent. */
export function withTarget(draft: ConnectionDraft, target: Target | undefined): ConnectionDraft {
  const username = draft.kind === 'sign-in' ? (target?.osUsers[0] ?? '') : draft.username;
  return { ...draft, targetId: target?.targetId ?? '', username };
}

/** Chooses the target for a person who has no choice. */
export function withOnlyTarget(draft: ConnectionDraft, targets: readonly Target[]): ConnectionDraft {
  return draft.targetId === '' && targets.length === 1 ? withTarget(draft, targets[0]) : draft;
}

/** Chooses the kind; the user name of the other kind does not fit. */
export function withKind(draft: ConnectionDraft, kind: Connection['kind'], target: Target | undefined): ConnectionDraft {
  return withTarget({ ...draft, kind, username: '', password: '' }, target);
}
