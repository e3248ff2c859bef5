import { DESKTOP_FLOWS, desktopFlowCall } from '../desktop-flow-call.ts';
import type { FlowTemplate } from '../flow-template.ts';

export const ROUTE_BY_KIND: FlowTemplate = {
  id: 'route-by-kind',
  title: { en: 'Choose the desktop flow by the kind of document', de: 'Den Desktop-Flow nach der Art des Dokuments wählen' },
  description: {
    en: 'Somebody types what kind of document there is; a switch runs the desktop flow for it. What no case fits ends with a message that says so.',
    de: 'Jemand gibt an, was für ein Dokument vorliegt; ein Switch führt den passenden Desktop-Flow aus. Passt kein Fall, endet der Flow mit einer Meldung.',
  },
  keywords: ['switch', 'case', 'invoice', 'order', 'Rechnung', 'Bestellung', 'Verzweigung'],
  trigger: {
    kind: 'instant',
    inputs: [{ title: 'Kind', type: 'text', description: 'invoice or order', isRequired: true }],
  },
  actions: {
    Which_kind: {
      type: 'Switch',
      expression: "@toLower(triggerBody()?['text'])",
      cases: {
        Invoice: { case: 'invoice', actions: { Enter_the_invoice: desktopFlowCall({ runMode: 'attended' }) } },
        Order: { case: 'order', actions: { Enter_the_order: desktopFlowCall({ runMode: 'attended' }) } },
      },
      default: {
        actions: {
          End_as_unknown: {
            type: 'Terminate',
            inputs: {
              runStatus: 'Failed',
              runError: { code: 'UnknownKind', message: "There is no desktop flow for '@{triggerBody()?['text']}'." },
            },
            runAfter: {},
          },
        },
      },
      runAfter: {},
    },
  },
  connectors: [DESKTOP_FLOWS],
};
