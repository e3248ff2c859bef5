import { defineMessages } from '../i18n/catalogue.ts';

export const LAUNCH_MESSAGES = defineMessages(
  { title: 'Open the designer', missing: 'This version cannot be opened from the machine agent. Open the desktop flow in the portal.' },
  {
    title: 'Designer öffnen',
    missing: 'Diese Version lässt sich nicht vom Computer-Agenten aus öffnen. Öffnen Sie den Desktop-Flow im Portal.',
  },
);
