import { DESKTOP_FLOWS, desktopFlowCall } from '../desktop-flow-call.ts';
import type { FlowTemplate } from '../flow-template.ts';

export const EVERY_WORKDAY: FlowTemplate = {
  id: 'every-workday',
  title: { en: 'Run a desktop flow every workday', de: 'Jeden Werktag einen Desktop-Flow ausführen' },
  description: {
    en: 'Runs a desktop flow from Monday to Friday without anybody signed in. When it fails or takes too long, the run ends with a message that says so.',
    de: 'Führt von Montag bis Freitag einen Desktop-Flow aus, ohne dass jemand angemeldet ist. Schlägt er fehl oder dauert er zu lange, endet die Ausführung mit einer Meldung darüber.',
  },
  keywords: ['schedule', 'unattended', 'robot', 'Zeitplan', 'unbeaufsichtigt'],
  trigger: {
    kind: 'scheduled',
    frequency: 'Week',
    interval: 1,
    startTime: undefined,
    timeZone: undefined,
    weekDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    hours: [7],
  },
  actions: {
    Run_the_desktop_flow: desktopFlowCall({ runMode: 'unattended' }),
    End_as_failed: {
      type: 'Terminate',
      inputs: {
        runStatus: 'Failed',
        runError: {
          code: 'DesktopFlowFailed',
          message: "The desktop flow ended with the status @{actions('Run_the_desktop_flow')?['status']}.",
        },
      },
      runAfter: { Run_the_desktop_flow: ['Failed', 'TimedOut'] },
    },
  },
  connectors: [DESKTOP_FLOWS],
};
