export { byStart } from './by-start.ts';
export { CloudEngine } from './cloud-engine.ts';
export * from './connector.ts';
export * from './connector-card.ts';
export type * from './engine-ports.ts';
export type * from './new-run.ts';
export { retryDelay } from './run/retry-delay.ts';
export type { CallerLoss } from './run-callers.ts';
export type * from './run-store.ts';
