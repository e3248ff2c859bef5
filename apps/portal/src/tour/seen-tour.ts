const STORAGE_KEY = 'tandem.tour-seen-by';
/** Stands for every account: in browsers that many people share, and in tests. */
const EVERYONE = 'everyone';

/** Whether the account has seen the tour in this browser, or left it. */
export function hasSeenTour(accountId: string): boolean {
  const seenBy = readSeenBy();
  return seenBy.includes(EVERYONE) || seenBy.includes(accountId);
}

export function rememberTour(accountId: string): void {
  if (hasSeenTour(accountId)) return;
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify([...readSeenBy(), accountId]));
  } catch {
    // The browser's store is full or closed: the tour offers itself again.
  }
}

function readSeenBy(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
