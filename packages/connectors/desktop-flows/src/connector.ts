import type { Connector } from '@tandem/cloud-engine';
import type { DesktopFlowsPorts } from './ports.ts';
import { createRunDesktopFlow } from './run-desktop-flow.ts';

/** The name by which definitions call this connector. */
export const DESKTOP_FLOWS_API = 'shared_uiflow';

/**
 * The connector *Desktop flows* with its one operation, *Run a flow built with Power Automate for desktop*
 * (`RunUIFlow_V2`, in the wire shape of exported flows).
 */
export function createDesktopFlowsConnector(ports: DesktopFlowsPorts): Connector {
  const runDesktopFlow = createRunDesktopFlow(ports);
  return {
    apiName: DESKTOP_FLOWS_API,
    operation: (operationId) => (operationId.toLowerCase() === 'runuiflow_v2' ? runDesktopFlow : undefined),
  };
}
