import { connectorCard } from '@tandem/cloud-engine';
import type { ConnectorDescription, OperationDescription } from '@tandem/protocol';
import { DesktopFlowSource } from './desktop-flow-source.ts';
import { RUN_DESKTOP_FLOW_FIELDS } from './run-desktop-flow-fields.ts';

/** The name by which definitions call this connector. */
export const DESKTOP_FLOWS_API = 'shared_uiflow';

const CHOSEN_FLOW = { uiFlowId: 'uiFlowId' };

const RUN_DESKTOP_FLOW: OperationDescription = {
  id: `${DESKTOP_FLOWS_API}/RunUIFlow_V2`,
  kind: 'action',
  title: {
    en: 'Run a flow built with Power Automate for desktop',
    de: 'Mit Power Automate für Desktop erstellten Flow ausführen',
  },
  description: {
    en: 'Runs a desktop flow on a machine or a machine group, passes values to it and gives back what it found.',
    de: 'Führt einen Desktop-Flow auf einem Computer oder in einer Computergruppe aus, übergibt ihm Werte und liefert seine Ergebnisse.',
  },
  keywords: ['robot', 'rpa', 'machine', 'script', 'attended', 'unattended', 'PAD', 'UI flow', 'Roboter', 'Computer', 'beaufsichtigt'],
  category: DESKTOP_FLOWS_API,
  icon: 'desktop-flow',
  template: connectorCard(DESKTOP_FLOWS_API, 'RunUIFlow_V2', 'OpenApiConnection'),
  fields: [...RUN_DESKTOP_FLOW_FIELDS],
  dynamicFields: {
    schema: { source: DesktopFlowSource.inputs, parameters: CHOSEN_FLOW },
    path: ['inputs', 'parameters'],
    prefix: 'item/',
  },
  outputs: {
    type: 'object',
    properties: {
      statusCode: { type: 'integer', title: 'Status code', 'x-tandem-title-de': 'Statuscode' },
      headers: { type: 'object', title: 'Headers', 'x-tandem-title-de': 'Header' },
      body: { type: 'object', title: 'Outputs of the desktop flow', 'x-tandem-title-de': 'Ausgaben des Desktop-Flows' },
    },
  },
  dynamicOutputs: { source: DesktopFlowSource.outputs, parameters: CHOSEN_FLOW },
  settings: [
    'timeout',
    'retry-policy',
    'asynchronous-pattern',
    'secure-inputs',
    'secure-outputs',
    'tracked-properties',
    'static-result',
    'run-after',
  ],
  canRun: true,
};

/** How designers show this connector. */
export const DESKTOP_FLOWS_DESCRIPTION: ConnectorDescription = {
  apiName: DESKTOP_FLOWS_API,
  title: { en: 'Desktop flows', de: 'Desktop-Flows' },
  description: {
    en: 'Work desktops from a cloud flow: run desktop flows on your machines.',
    de: 'Desktops aus einem Cloud-Flow bedienen: Desktop-Flows auf Ihren Computern ausführen.',
  },
  icon: 'desktop-flow',
  colour: '#0b53ce',
  needsConnection: true,
  operations: [RUN_DESKTOP_FLOW],
};
