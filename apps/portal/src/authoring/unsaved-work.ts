/** Keeps what was not saved in this browser, so that a crash or a lost sign-in loses nothing. */
export interface UnsavedWork {
  readonly baseVersion: number;
  readonly text: string;
}

const keyOf = (flowId: string): string => `tandem.unsaved-flow.${flowId}`;

export function keepUnsaved(flowId: string, work: UnsavedWork): void {
  try {
    localStorage.setItem(keyOf(flowId), JSON.stringify(work));
  } catch {
    // The browser's store is full or closed: the work is still on the screen.
  }
}

export function forgetUnsaved(flowId: string): void {
  localStorage.removeItem(keyOf(flowId));
}

export function readUnsaved(flowId: string): UnsavedWork | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(flowId)) ?? 'null');
    const isWork = typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string';
    return isWork && 'baseVersion' in kept ? { text: String(kept.text), baseVersion: Number(kept.baseVersion) } : undefined;
  } catch {
    return undefined;
  }
}
