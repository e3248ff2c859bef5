import type { FieldDescription, FieldEditor } from '@tandem/protocol';
import { DATE, more, must, tableField } from './fields.ts';
import { TableSource } from './table-source.ts';

function oneOf(labels: Readonly<Record<number, FieldDescription['label']>>): FieldEditor {
  return { kind: 'choice', options: Object.entries(labels).map(([value, label]) => ({ value: Number(value), label })), allowsOther: true };
}

const CHANGE_TYPE = oneOf({
  1: { en: 'Added', de: 'Hinzugefügt' },
  2: { en: 'Deleted', de: 'Gelöscht' },
  3: { en: 'Modified', de: 'Geändert' },
  4: { en: 'Added or Modified', de: 'Hinzugefügt oder geändert' },
  5: { en: 'Added or Deleted', de: 'Hinzugefügt oder gelöscht' },
  6: { en: 'Modified or Deleted', de: 'Geändert oder gelöscht' },
  7: { en: 'Added or Modified or Deleted', de: 'Hinzugefügt, geändert oder gelöscht' },
});

const SCOPE = oneOf({
  1: { en: 'User', de: 'Benutzer' },
  2: { en: 'Business Unit', de: 'Unternehmenseinheit' },
  3: { en: 'Parent: Child business unit', de: 'Über- und untergeordnete Unternehmenseinheit' },
  4: { en: 'Organization', de: 'Organisation' },
});

const RUN_AS = oneOf({
  1: { en: 'Flow owner', de: 'Flowbesitzer' },
  2: { en: 'Row owner', de: 'Zeilenbesitzer' },
  3: { en: 'Modifying user', de: 'Ändernder Benutzer' },
});

const RUN_AS_HELP = {
  en: 'A flow always runs as its owner here; the value is kept and not used.',
  de: 'Ein Flow läuft hier immer als sein Besitzer; der Wert bleibt erhalten und wird nicht verwendet.',
};

/** The fields of *When a row is added, modified or deleted*. */
export const SUBSCRIPTION: readonly FieldDescription[] = [
  must('subscriptionRequest/message', { en: 'Change type', de: 'Änderungstyp' }, CHANGE_TYPE),
  tableField('subscriptionRequest/entityname', TableSource.logicalNames),
  must('subscriptionRequest/scope', { en: 'Scope', de: 'Bereich' }, SCOPE),
  more('subscriptionRequest/filteringattributes', { en: 'Select columns', de: 'Spalten auswählen' }),
  more('subscriptionRequest/filterexpression', { en: 'Filter rows', de: 'Zeilen filtern' }),
  more('subscriptionRequest/postponeuntil', { en: 'Delay until', de: 'Verzögern bis' }, DATE),
  more('subscriptionRequest/name', { en: 'Callback name', de: 'Rückrufname' }),
  { ...more('subscriptionRequest/runas', { en: 'Run as', de: 'Ausführen als' }, RUN_AS), help: RUN_AS_HELP },
];
