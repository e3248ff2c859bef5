import { defineMessages } from '../i18n/catalogue.ts';

export const CREATE_FLOW = defineMessages(
  {
    titles: {
      instant: 'Build an instant cloud flow',
      automated: 'Build an automated cloud flow',
      scheduled: 'Build a scheduled cloud flow',
    },
    hints: {
      instant: 'It starts when somebody runs it by hand.',
      automated: 'It starts by itself when what you choose here happens.',
      scheduled: 'It starts by itself at the times that you choose here.',
    },
    name: 'Flow name',
    create: 'Create',
    trigger: 'Trigger',
    searchTriggers: 'Search for triggers',
    triggers: (count: number) => (count === 1 ? '1 trigger' : `${count} triggers`),
  },
  {
    titles: {
      instant: 'Sofortigen Cloud-Flow erstellen',
      automated: 'Automatisierten Cloud-Flow erstellen',
      scheduled: 'Geplanten Cloud-Flow erstellen',
    },
    hints: {
      instant: 'Er startet, wenn ihn jemand von Hand ausführt.',
      automated: 'Er startet von selbst, wenn geschieht, was Sie hier wählen.',
      scheduled: 'Er startet von selbst zu den Zeiten, die Sie hier wählen.',
    },
    name: 'Flowname',
    create: 'Erstellen',
    trigger: 'Trigger',
    searchTriggers: 'Nach Triggern suchen',
    triggers: (count) => `${count} Trigger`,
  },
);
