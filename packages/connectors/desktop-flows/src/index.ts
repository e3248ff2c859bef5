export { createDesktopFlowsConnector } from './connector.ts';
export { DESKTOP_FLOWS_API, DESKTOP_FLOWS_DESCRIPTION } from './description.ts';
export { DesktopFlowSource } from './desktop-flow-source.ts';
export { type EndedDesktopRun, outcomeOfRun } from './outcome.ts';
export type * from './ports.ts';
export { type AskRunByHand, createRunByHand } from './run-by-hand.ts';
