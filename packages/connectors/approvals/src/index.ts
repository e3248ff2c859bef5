export { createApprovalsConnector } from './connector.ts';
export type * from './ports.ts';
