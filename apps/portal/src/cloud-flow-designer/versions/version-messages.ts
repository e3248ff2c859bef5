import { defineMessages } from '../../i18n/catalogue.ts';

/** Words about versions of cloud flows; what both kinds of flows share is in `authoring/versions`. */
export const CLOUD_VERSIONS = defineMessages(
  {
    unreadable: 'This version holds no flow that can be shown.',
    renamed: (from: string, to: string) => `${from} is called ${to} now`,
    movedTo: (from: string, to: string) => `from ${from} to ${to}`,
    start: 'the top level',
    settings: 'Beside the steps',
    canvasOf: (number: number) => `Version ${number} on the canvas`,
  },
  {
    unreadable: 'Diese Version enthält keinen Flow, der sich anzeigen lässt.',
    renamed: (from, to) => `${from} heißt jetzt ${to}`,
    movedTo: (from, to) => `von ${from} nach ${to}`,
    start: 'der obersten Ebene',
    settings: 'Neben den Schritten',
    canvasOf: (number) => `Version ${number} auf der Zeichenfläche`,
  },
);
