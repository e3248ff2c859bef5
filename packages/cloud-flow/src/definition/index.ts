export type { ActionSettings, RetryPolicy } from './action-settings.ts';
export { type Compilation, compileFlow } from './compile-flow.ts';
export * from './compiled-flow.ts';
export { parseIsoDuration } from './iso-duration.ts';
export { type CloudFlowFile, type CloudFlowReading, printCloudFlow, readCloudFlow } from './read-cloud-flow.ts';
