import { defineMessages } from '../../i18n/catalogue.ts';

export const FLOW_CODE = defineMessages(
  {
    title: 'Code of the flow',
    hint: 'The definition of the whole flow. What you apply is one step that undo takes back.',
    changed: 'Changed, not applied yet.',
    unreadable: 'The text is not a JSON object; the flow stays as it is.',
    apply: 'Apply',
    reset: 'Reset',
  },
  {
    title: 'Code des Flows',
    hint: 'Die Definition des ganzen Flows. Was Sie übernehmen, ist ein Schritt, der sich rückgängig machen lässt.',
    changed: 'Geändert, noch nicht übernommen.',
    unreadable: 'Der Text ist kein JSON-Objekt; der Flow bleibt, wie er ist.',
    apply: 'Übernehmen',
    reset: 'Zurücksetzen',
  },
);
