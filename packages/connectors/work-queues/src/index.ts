export { createWorkQueuesConnector } from './connector.ts';
export { WORK_QUEUES_API, WORK_QUEUES_DESCRIPTION } from './description.ts';
export type * from './ports.ts';
