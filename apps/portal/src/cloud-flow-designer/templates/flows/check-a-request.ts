import { fromPlain, JsonObject } from '@tandem/kernel';
import { DESKTOP_FLOWS, desktopFlowCall } from '../desktop-flow-call.ts';
import type { FlowTemplate } from '../flow-template.ts';

const REQUEST = fromPlain({ type: 'object', properties: { mail: { type: 'string' }, quantity: { type: 'integer' } } });

export const CHECK_A_REQUEST: FlowTemplate = {
  id: 'check-a-request',
  title: { en: 'Check a request, accept it and work on it later', de: 'Eine Anfrage prüfen, annehmen und später bearbeiten' },
  description: {
    en: 'A condition looks at what was sent. A good request is accepted at once, and a desktop flow works on it after that; a bad one is sent back with the reason.',
    de: 'Eine Bedingung prüft, was gesendet wurde. Eine gute Anfrage wird sofort angenommen, und ein Desktop-Flow bearbeitet sie danach; eine fehlerhafte geht mit Begründung zurück.',
  },
  keywords: ['http', 'validate', 'condition', '202', '400', 'Bedingung', 'Prüfung'],
  trigger: { kind: 'http-request', schema: REQUEST instanceof JsonObject ? REQUEST : new JsonObject() },
  actions: {
    Is_it_complete: {
      type: 'If',
      expression: {
        and: [{ contains: ["@coalesce(triggerBody()?['mail'], '')", '@'] }, { greater: ["@coalesce(triggerBody()?['quantity'], 0)", 0] }],
      },
      actions: {
        Accept: {
          type: 'Response',
          kind: 'Http',
          inputs: { statusCode: 202, body: { run: "@{workflow()?['run']?['name']}" } },
          runAfter: {},
        },
        Run_the_desktop_flow: desktopFlowCall({ runMode: 'unattended', after: { Accept: ['Succeeded'] } }),
      },
      else: {
        actions: {
          Send_back: {
            type: 'Response',
            kind: 'Http',
            inputs: { statusCode: 400, body: { error: 'A mail address and a quantity above 0 are needed.' } },
            runAfter: {},
          },
        },
      },
      runAfter: {},
    },
  },
  connectors: [DESKTOP_FLOWS],
};
