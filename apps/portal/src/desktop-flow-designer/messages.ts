import { defineMessages } from '../i18n/catalogue.ts';

export const DESKTOP_FLOW_DESIGNER_MESSAGES = defineMessages(
  {
    title: 'Edit the desktop flow',
    missing: 'The designer is not part of this version. The script of a flow can be replaced on its page.',
  },
  {
    title: 'Desktop-Flow bearbeiten',
    missing: 'Der Designer gehört nicht zu dieser Version. Das Skript eines Flows lässt sich auf seiner Seite ersetzen.',
  },
);
