export { actionOrder } from './action-order.ts';
export { type ActionSettings, type ReportSetting, type RetryPolicy, readRetryPolicy } from './action-settings.ts';
export { type Compilation, compileFlow, readParameters } from './compile-flow.ts';
export * from './compiled-flow.ts';
export { definitionInTemplate, findContainer, workflowResource } from './container.ts';
export { underLimits } from './definition-limits.ts';
export {
  addTriggerInput,
  changeTriggerInput,
  moveTriggerInput,
  removeTriggerInput,
  type TriggerInputChange,
} from './edit-trigger-inputs.ts';
export { type EnvironmentParameter, readEnvironmentParameters, withEnvironmentValues } from './environment-parameters.ts';
export { readInvokerReferences } from './invoker-references.ts';
export { parseIsoDuration } from './iso-duration.ts';
export { type CloudFlowFile, type CloudFlowReading, printCloudFlow, readCloudFlow } from './read-cloud-flow.ts';
export { FREQUENCIES, type Frequency, type MonthlyOccurrence, type ReadRecurrence, type Recurrence, readRecurrence } from './recurrence.ts';
export { type ResponseMode, responseMode } from './response-mode.ts';
export { rowBody } from './row-inputs.ts';
export { describeFault, placeOfFault, type SchemaFault } from './schema-fault.ts';
export { compileSchema, MAX_SCHEMA_FAULTS, type SchemaValidator } from './schema-validator.ts';
export type { TriggerConnectorCall } from './trigger-call.ts';
export { readTriggerInputs } from './trigger-inputs.ts';
export type { TriggerRules } from './trigger-rules.ts';
