import type { DescribedConnector } from '@tandem/cloud-engine';
import { DESKTOP_FLOWS_API, DESKTOP_FLOWS_DESCRIPTION } from './description.ts';
import { schemaFor, valuesFor } from './design-answers.ts';
import type { DesktopFlowsPorts } from './ports.ts';
import { createRunDesktopFlow } from './run-desktop-flow.ts';

/**
 * The connector *Desktop flows* with its one operation, *Run a flow built with Power Automate for desktop*
 * (`RunUIFlow_V2`, in the wire shape of exported flows).
 */
export function createDesktopFlowsConnector(ports: DesktopFlowsPorts): DescribedConnector {
  const runDesktopFlow = createRunDesktopFlow(ports);
  return {
    apiName: DESKTOP_FLOWS_API,
    description: DESKTOP_FLOWS_DESCRIPTION,
    operation: (operationId) => (operationId.toLowerCase() === 'runuiflow_v2' ? runDesktopFlow : undefined),
    values: (_context, question) => valuesFor(ports, question),
    schema: (_context, question) => schemaFor(ports, question),
  };
}
