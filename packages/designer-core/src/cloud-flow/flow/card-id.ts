/** Names one card of a flow: its trigger, or an action by its key. A container is one card. */
export type CardId = `trigger:${string}` | `action:${string}`;

export function triggerCard(name: string): CardId {
  return `trigger:${name}`;
}

/** @param key of the action; see `IndexedAction.key` */
export function actionCard(key: string): CardId {
  return `action:${key}`;
}

export interface CardReference {
  readonly kind: 'trigger' | 'action';
  readonly key: string;
}

export function readCardId(card: CardId): CardReference {
  const colon = card.indexOf(':');
  return { kind: card.startsWith('trigger:') ? 'trigger' : 'action', key: card.slice(colon + 1) };
}
