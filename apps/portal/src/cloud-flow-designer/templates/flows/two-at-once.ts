import { DESKTOP_FLOWS, desktopFlowCall } from '../desktop-flow-call.ts';
import type { FlowTemplate } from '../flow-template.ts';

export const TWO_AT_ONCE: FlowTemplate = {
  id: 'two-at-once',
  title: { en: 'Run two desktop flows at once and join them', de: 'Zwei Desktop-Flows gleichzeitig ausführen und zusammenführen' },
  description: {
    en: 'Two desktop flows work side by side, on two machines or in two sessions. The flow goes on when both have ended, and puts their outputs together.',
    de: 'Zwei Desktop-Flows arbeiten nebeneinander, auf zwei Computern oder in zwei Sitzungen. Der Flow geht weiter, wenn beide fertig sind, und legt ihre Ausgaben zusammen.',
  },
  keywords: ['parallel', 'branch', 'machine group', 'Zweig', 'Computergruppe'],
  trigger: { kind: 'instant', inputs: [] },
  actions: {
    Run_the_first_desktop_flow: desktopFlowCall({ runMode: 'unattended' }),
    Run_the_second_desktop_flow: desktopFlowCall({ runMode: 'unattended' }),
    Both_results: {
      type: 'Compose',
      inputs: { first: "@body('Run_the_first_desktop_flow')", second: "@body('Run_the_second_desktop_flow')" },
      runAfter: { Run_the_first_desktop_flow: ['Succeeded'], Run_the_second_desktop_flow: ['Succeeded'] },
    },
  },
  connectors: [DESKTOP_FLOWS],
};
