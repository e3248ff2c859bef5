import { DESKTOP_FLOWS, desktopFlowCall } from '../desktop-flow-call.ts';
import type { FlowTemplate } from '../flow-template.ts';

export const REPEAT_UNTIL_DONE: FlowTemplate = {
  id: 'repeat-until-done',
  title: { en: 'Look again until something is done', de: 'Wiederholt nachsehen, bis etwas fertig ist' },
  description: {
    en: 'A desktop flow looks up a state, such as that of an order in a program without an interface. The flow lets it look again every five minutes until its output “State” is “done”, for eight hours at most.',
    de: 'Ein Desktop-Flow sieht einen Zustand nach, etwa den einer Bestellung in einem Programm ohne Schnittstelle. Der Flow lässt ihn alle fünf Minuten wieder nachsehen, bis seine Ausgabe „State“ „done“ ist, höchstens acht Stunden lang.',
  },
  keywords: ['until', 'poll', 'delay', 'wait', 'warten', 'Schleife', 'Status'],
  trigger: {
    kind: 'instant',
    inputs: [{ title: 'Number', type: 'text', description: 'What the desktop flow looks for', isRequired: true }],
  },
  actions: {
    Initialize_state: {
      type: 'InitializeVariable',
      inputs: { variables: [{ name: 'state', type: 'string', value: 'unknown' }] },
      runAfter: {},
    },
    Until_it_is_done: {
      type: 'Until',
      expression: "@equals(variables('state'), 'done')",
      limit: { count: 96, timeout: 'PT8H' },
      actions: {
        Look_it_up: desktopFlowCall({ runMode: 'unattended' }),
        Set_state: {
          type: 'SetVariable',
          inputs: { name: 'state', value: "@{outputs('Look_it_up')?['body/State']}" },
          runAfter: { Look_it_up: ['Succeeded'] },
        },
        Is_it_still_open: {
          type: 'If',
          expression: { and: [{ not: { equals: ["@variables('state')", 'done'] } }] },
          actions: { Wait_five_minutes: { type: 'Wait', inputs: { interval: { count: 5, unit: 'Minute' } }, runAfter: {} } },
          else: { actions: {} },
          runAfter: { Set_state: ['Succeeded'] },
        },
      },
      runAfter: { Initialize_state: ['Succeeded'] },
    },
    Last_state: { type: 'Compose', inputs: "@variables('state')", runAfter: { Until_it_is_done: ['Succeeded'] } },
  },
  connectors: [DESKTOP_FLOWS],
};
