import { fromPlain, JsonObject } from '@tandem/kernel';
import { DESKTOP_FLOWS, desktopFlowCall } from '../desktop-flow-call.ts';
import type { FlowTemplate } from '../flow-template.ts';

const ORDER = fromPlain({
  type: 'object',
  properties: { customer: { type: 'string' }, amount: { type: 'number' } },
  required: ['customer'],
});

export const ANSWER_A_CALL: FlowTemplate = {
  id: 'answer-a-call',
  title: { en: 'Let other programs run a desktop flow', de: 'Andere Programme einen Desktop-Flow ausführen lassen' },
  description: {
    en: 'Another program calls a web address with JSON. A desktop flow works with it, and the caller gets its outputs, or an error when it fails.',
    de: 'Ein anderes Programm ruft eine Webadresse mit JSON auf. Ein Desktop-Flow arbeitet damit, und der Aufrufer bekommt dessen Ausgaben oder einen Fehler, wenn er fehlschlägt.',
  },
  keywords: ['http', 'webhook', 'api', 'request', 'response', 'Schnittstelle', 'Anfrage', 'Antwort'],
  trigger: { kind: 'http-request', schema: ORDER instanceof JsonObject ? ORDER : new JsonObject() },
  actions: {
    Run_the_desktop_flow: desktopFlowCall({ runMode: 'unattended' }),
    Answer: {
      type: 'Response',
      kind: 'Http',
      inputs: { statusCode: 200, body: "@body('Run_the_desktop_flow')" },
      runAfter: { Run_the_desktop_flow: ['Succeeded'] },
    },
    Answer_that_it_failed: {
      type: 'Response',
      kind: 'Http',
      inputs: { statusCode: 502, body: { error: 'The desktop flow did not succeed.' } },
      runAfter: { Run_the_desktop_flow: ['Failed', 'TimedOut'] },
    },
  },
  connectors: [DESKTOP_FLOWS],
};
