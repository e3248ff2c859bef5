import type { FieldDescription } from '@tandem/protocol';
import { DesktopFlowSource } from './desktop-flow-source.ts';

const PARAMETERS = ['inputs', 'parameters'];

/** The fields that every call has; those of the desktop flow's input variables follow from the flow. */
export const RUN_DESKTOP_FLOW_FIELDS: readonly FieldDescription[] = [
  {
    key: 'uiFlowId',
    path: [...PARAMETERS, 'uiFlowId'],
    label: { en: 'Desktop flow', de: 'Desktop-Flow' },
    help: {
      en: 'The desktop flow that runs; choosing one shows its input variables as fields.',
      de: 'Der Desktop-Flow, der ausgeführt wird; nach der Auswahl erscheinen seine Eingabevariablen als Felder.',
    },
    isRequired: true,
    schema: { type: 'string' },
    editor: { kind: 'dynamic-choice', values: { source: DesktopFlowSource.flows, parameters: {} }, create: 'desktop-flow' },
  },
  {
    key: 'runMode',
    path: [...PARAMETERS, 'runMode'],
    label: { en: 'Run mode', de: 'Ausführungsmodus' },
    help: {
      en: 'Attended works in the open session of the connection’s user; unattended signs in by itself.',
      de: 'Beaufsichtigt arbeitet in der offenen Sitzung des Benutzers der Verbindung; unbeaufsichtigt meldet sich selbst an.',
    },
    isRequired: true,
    schema: { type: 'string', enum: ['attended', 'unattended'] },
    editor: {
      kind: 'choice',
      options: [
        {
          value: 'attended',
          label: { en: 'Attended (runs when you’re signed in)', de: 'Beaufsichtigt (wird ausgeführt, wenn Sie angemeldet sind)' },
        },
        {
          value: 'unattended',
          label: {
            en: 'Unattended (runs on a machine that’s signed out)',
            de: 'Unbeaufsichtigt (wird auf einem Computer ausgeführt, an dem niemand angemeldet ist)',
          },
        },
      ],
      allowsOther: true,
    },
  },
  {
    key: 'priority',
    path: [...PARAMETERS, 'priority'],
    label: { en: 'Priority', de: 'Priorität' },
    help: { en: 'High runs first in the run queue.', de: 'Hoch kommt in der Ausführungswarteschlange zuerst an die Reihe.' },
    isRequired: false,
    isAdvanced: true,
    schema: { type: 'string', enum: ['Normal', 'High'] },
    editor: {
      kind: 'choice',
      options: [
        { value: 'Normal', label: { en: 'Normal', de: 'Normal' } },
        { value: 'High', label: { en: 'High', de: 'Hoch' } },
      ],
      allowsOther: true,
    },
  },
  {
    key: 'attendedMode',
    path: [...PARAMETERS, 'attendedMode'],
    label: { en: 'Attended mode', de: 'Beaufsichtigter Modus' },
    help: { en: 'Only for attended runs.', de: 'Nur für beaufsichtigte Ausführungen.' },
    isRequired: false,
    isAdvanced: true,
    schema: { type: 'string', enum: ['default', 'pictureInPicture'] },
    editor: {
      kind: 'choice',
      options: [
        { value: 'default', label: { en: 'The session of the user', de: 'Die Sitzung des Benutzers' } },
        {
          value: 'pictureInPicture',
          label: { en: 'Picture-in-Picture (does not run here yet)', de: 'Bild-im-Bild (wird hier noch nicht ausgeführt)' },
        },
      ],
    },
  },
];
