/** Why the server closes a machine's channel: WebSocket close codes, those of our own from 4000 on. */
export const CloseCode = {
  goingAway: 1001,
  notText: 1003,
  invalidFrame: 1008,
  failed: 1011,
  /** A newer connection of the same machine took its place. */
  replaced: 4001,
  /** No hello came. */
  silent: 4002,
  /** The machine was deleted or took itself out. */
  removed: 4003,
} as const;
export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];
