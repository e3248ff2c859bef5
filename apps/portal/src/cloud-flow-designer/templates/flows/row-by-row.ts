import { DESKTOP_FLOWS, desktopFlowCall } from '../desktop-flow-call.ts';
import type { FlowTemplate } from '../flow-template.ts';

export const ROW_BY_ROW: FlowTemplate = {
  id: 'row-by-row',
  title: { en: 'Work through a list row by row', de: 'Eine Liste Zeile für Zeile abarbeiten' },
  description: {
    en: 'Takes rows as JSON, runs a desktop flow for each of them, one after another, and gives how each of them went. A row that fails does not stop the others.',
    de: 'Nimmt Zeilen als JSON entgegen, führt nacheinander für jede einen Desktop-Flow aus und gibt aus, wie es jeder ergangen ist. Eine Zeile, die fehlschlägt, hält die anderen nicht auf.',
  },
  keywords: ['loop', 'each', 'array', 'Schleife', 'Datensätze'],
  trigger: {
    kind: 'instant',
    inputs: [{ title: 'Rows', type: 'text', description: 'A list as JSON, such as [{"id": 1}, {"id": 2}]', isRequired: true }],
  },
  actions: {
    Read_the_rows: {
      type: 'ParseJson',
      inputs: {
        content: "@triggerBody()?['text']",
        schema: { type: 'array', items: { type: 'object', properties: { id: { type: 'integer' } } } },
      },
      runAfter: {},
    },
    Initialize_results: {
      type: 'InitializeVariable',
      inputs: { variables: [{ name: 'results', type: 'array', value: [] }] },
      runAfter: { Read_the_rows: ['Succeeded'] },
    },
    For_each_row: {
      type: 'Foreach',
      foreach: "@body('Read_the_rows')",
      runtimeConfiguration: { concurrency: { repetitions: 1 } },
      actions: {
        Run_the_desktop_flow: desktopFlowCall({ runMode: 'unattended' }),
        Keep_the_result: {
          type: 'AppendToArrayVariable',
          inputs: {
            name: 'results',
            value: { row: "@item()?['id']", status: "@actions('Run_the_desktop_flow')?['status']" },
          },
          runAfter: { Run_the_desktop_flow: ['Succeeded', 'Failed', 'TimedOut'] },
        },
      },
      runAfter: { Initialize_results: ['Succeeded'] },
    },
    Results: {
      type: 'Compose',
      inputs: { count: "@length(variables('results'))", rows: "@variables('results')" },
      runAfter: { For_each_row: ['Succeeded', 'Failed'] },
    },
  },
  connectors: [DESKTOP_FLOWS],
};
