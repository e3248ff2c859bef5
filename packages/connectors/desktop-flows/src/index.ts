export { createDesktopFlowsConnector, DESKTOP_FLOWS_API } from './connector.ts';
export { type EndedDesktopRun, outcomeOfRun } from './outcome.ts';
export type * from './ports.ts';
