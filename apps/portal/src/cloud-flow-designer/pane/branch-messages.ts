import { defineMessages } from '../../i18n/catalogue.ts';

export const BRANCH = defineMessages(
  {
    caseOf: (title: string) => `Case of ${title}`,
    defaultOf: (title: string) => `Default of ${title}`,
    name: 'Name of the case',
    equals: 'Equals',
    equalsHint: 'A text or a number; the case is taken when the value of the switch is the same.',
    remove: 'Delete the case and what is in it',
    defaultHint: 'These steps run when no case fits. An empty default does nothing.',
    emptyDefault: 'Delete the steps of the default',
  },
  {
    caseOf: (title) => `Fall von ${title}`,
    defaultOf: (title) => `Standard von ${title}`,
    name: 'Name des Falls',
    equals: 'Ist gleich',
    equalsHint: 'Ein Text oder eine Zahl; der Fall gilt, wenn der Wert des Schalters derselbe ist.',
    remove: 'Fall mit seinem Inhalt löschen',
    defaultHint: 'Diese Schritte laufen, wenn kein Fall passt. Ein leerer Standard tut nichts.',
    emptyDefault: 'Schritte des Standards löschen',
  },
);
