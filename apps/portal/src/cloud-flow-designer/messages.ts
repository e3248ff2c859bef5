import { defineMessages } from '../i18n/catalogue.ts';

export const CLOUD_FLOW_DESIGNER_MESSAGES = defineMessages(
  {
    title: 'Edit the cloud flow',
    missing: 'The designer is not part of this version. The definition of a flow can be replaced on its page.',
  },
  {
    title: 'Cloud-Flow bearbeiten',
    missing: 'Der Designer gehört nicht zu dieser Version. Die Definition eines Flows lässt sich auf seiner Seite ersetzen.',
  },
);
