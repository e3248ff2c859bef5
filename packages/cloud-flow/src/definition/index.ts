export type { ActionSettings, RetryPolicy } from './action-settings.ts';
export { type Compilation, compileFlow } from './compile-flow.ts';
export * from './compiled-flow.ts';
export {
  addTriggerInput,
  changeTriggerInput,
  moveTriggerInput,
  removeTriggerInput,
  type TriggerInputChange,
} from './edit-trigger-inputs.ts';
export { type EnvironmentParameter, readEnvironmentParameters, withEnvironmentValues } from './environment-parameters.ts';
export { parseIsoDuration } from './iso-duration.ts';
export { type CloudFlowFile, type CloudFlowReading, printCloudFlow, readCloudFlow } from './read-cloud-flow.ts';
export type { SchemaFault } from './schema-fault.ts';
export { compileSchema, MAX_SCHEMA_FAULTS, type SchemaValidator } from './schema-validator.ts';
export { readTriggerInputs } from './trigger-inputs.ts';
