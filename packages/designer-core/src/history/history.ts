/** What a designer edits, with what it was before and what was undone. `T` is compared by identity. */
export interface History<T> {
  readonly present: T;
  /** The newest at the end. */
  readonly past: readonly Step<T>[];
  /** The next to be done again at the end. */
  readonly undone: readonly Step<T>[];
  /** What the server has. */
  readonly saved: T;
}

export interface Step<T> {
  readonly value: T;
  /** What was done, for the tooltip of undo. */
  readonly label: string;
  /** Edits of the same group in a row, such as typing in one field, are undone together. */
  readonly group: string | undefined;
}

const MAX_STEPS = 200;

export function newHistory<T>(value: T): History<T> {
  return { present: value, past: [], undone: [], saved: value };
}

export function isDirty<T>({ present, saved }: History<T>): boolean {
  return present !== saved;
}

export function done<T>(history: History<T>, value: T, { label, group }: Pick<Step<T>, 'label' | 'group'>): History<T> {
  if (value === history.present) return history;
  const last = history.past.at(-1);
  const continues = group !== undefined && last?.group === group && history.undone.length === 0;
  const past = continues ? history.past : [...history.past.slice(1 - MAX_STEPS), { value: history.present, label, group }];
  return { ...history, present: value, past, undone: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const undone = [...history.undone, { value: history.present, label: last.label, group: last.group }];
  return { ...history, present: last.value, past: history.past.slice(0, -1), undone };
}

export function redo<T>(history: History<T>): History<T> {
  const next = history.undone.at(-1);
  if (next === undefined) return history;
  const past = [...history.past, { value: history.present, label: next.label, group: next.group }];
  return { ...history, present: next.value, past, undone: history.undone.slice(0, -1) };
}

/** Ends the group of the last edit, so that the next one is undone apart. */
export function settled<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last?.group === undefined) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, group: undefined }] };
}

/** The server has this value now. */
export function saved<T>(history: History<T>, value: T): History<T> {
  return { ...history, saved: value };
}
