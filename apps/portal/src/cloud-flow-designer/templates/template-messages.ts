import { defineMessages } from '../../i18n/catalogue.ts';

export const TEMPLATES = defineMessages(
  {
    title: 'Templates',
    lead: 'Cloud flows to begin with. What you make from one is your own; change it as you like.',
    back: 'Cloud flows',
    search: 'Search for templates',
    found: (count: number) => (count === 1 ? '1 template' : `${count} templates`),
    none: 'No template fits.',
    noneHint: 'Try other words, or begin with an empty flow.',
    kinds: { instant: 'Instant', scheduled: 'Scheduled', automated: 'Automated' },
    steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
    preview: 'What it does',
    name: 'Flow name',
    create: 'Create',
    creating: 'Creating…',
    chooseConnection:
      'You choose the desktop flow, its inputs and the connection in the designer; the flow checker shows what is still open.',
  },
  {
    title: 'Vorlagen',
    lead: 'Cloud-Flows für den Anfang. Was Sie daraus erstellen, gehört Ihnen; ändern Sie es, wie Sie möchten.',
    back: 'Cloud-Flows',
    search: 'Nach Vorlagen suchen',
    found: (count) => (count === 1 ? '1 Vorlage' : `${count} Vorlagen`),
    none: 'Keine Vorlage passt.',
    noneHint: 'Versuchen Sie es mit anderen Wörtern, oder beginnen Sie mit einem leeren Flow.',
    kinds: { instant: 'Sofort', scheduled: 'Geplant', automated: 'Automatisiert' },
    steps: (count) => (count === 1 ? '1 Schritt' : `${count} Schritte`),
    preview: 'Was er tut',
    name: 'Flowname',
    create: 'Erstellen',
    creating: 'Wird erstellt…',
    chooseConnection: 'Desktop-Flow, Eingaben und Verbindung wählen Sie im Designer; die Flowprüfung zeigt, was noch offen ist.',
  },
);
