import { DESKTOP_FLOWS, desktopFlowCall } from '../desktop-flow-call.ts';
import type { FlowTemplate } from '../flow-template.ts';

export const TRY_CATCH_FINALLY: FlowTemplate = {
  id: 'try-catch-finally',
  title: { en: 'Catch errors and clean up', de: 'Fehler abfangen und aufräumen' },
  description: {
    en: 'Three scopes: what is tried, what happens when any step of it fails, with how each step went, and what is done in every case. The run ends as failed only after that.',
    de: 'Drei Bereiche: was versucht wird, was geschieht, wenn ein Schritt davon fehlschlägt, samt dem Ergebnis jedes Schritts, und was in jedem Fall getan wird. Erst danach endet die Ausführung als fehlgeschlagen.',
  },
  keywords: ['try', 'catch', 'finally', 'scope', 'error handling', 'Fehlerbehandlung', 'Bereich'],
  trigger: { kind: 'instant', inputs: [] },
  actions: {
    Try: { type: 'Scope', actions: { Run_the_desktop_flow: desktopFlowCall({ runMode: 'attended' }) }, runAfter: {} },
    Catch: {
      type: 'Scope',
      actions: {
        What_went_wrong: { type: 'Compose', inputs: "@result('Try')", runAfter: {} },
      },
      runAfter: { Try: ['Failed', 'TimedOut'] },
    },
    Finally: {
      type: 'Scope',
      actions: {
        Clean_up: { type: 'Compose', description: 'Put what is done in every case here.', inputs: '@utcNow()', runAfter: {} },
      },
      runAfter: { Catch: ['Succeeded', 'Failed', 'TimedOut', 'Skipped'] },
    },
    Did_it_fail: {
      type: 'If',
      expression: { or: [{ equals: ["@actions('Try')?['status']", 'Failed'] }, { equals: ["@actions('Try')?['status']", 'TimedOut'] }] },
      actions: {
        End_as_failed: {
          type: 'Terminate',
          inputs: { runStatus: 'Failed', runError: { code: 'TryFailed', message: "@{outputs('What_went_wrong')}" } },
          runAfter: {},
        },
      },
      else: { actions: {} },
      runAfter: { Finally: ['Succeeded', 'Failed', 'TimedOut'] },
    },
  },
  connectors: [DESKTOP_FLOWS],
};
