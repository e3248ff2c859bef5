import type { FieldDescription } from '@tandem/protocol';

/** What a designer can ask the connector. */
export const WorkQueueSource = { queues: 'work-queues' } as const;

type Text = FieldDescription['label'];

export function both(en: string, de: string): { readonly en: string; readonly de: string } {
  return { en, de };
}

interface Extras {
  readonly isRequired?: boolean;
  readonly isAdvanced?: boolean;
  readonly help?: Text;
  readonly editor?: FieldDescription['editor'];
  readonly schema?: unknown;
}

export function field(
  key: string,
  label: Text,
  { isRequired = false, editor = { kind: 'text' }, schema = { type: 'string' }, ...rest }: Extras = {},
): FieldDescription {
  return { key, path: ['inputs', 'parameters', key], label, isRequired, schema, editor, ...rest };
}

function choice(...options: readonly (readonly [string, string, string])[]): FieldDescription['editor'] {
  return { kind: 'choice', options: options.map(([value, en, de]) => ({ value, label: both(en, de) })), allowsOther: true };
}

export const QUEUE = field('workQueue', both('Work queue', 'Arbeitswarteschlange'), {
  isRequired: true,
  help: both(
    'Its key; the queues of the flow’s owner are offered.',
    'Ihr Schlüssel; die Warteschlangen des Flowbesitzers werden angeboten.',
  ),
  editor: { kind: 'dynamic-choice', values: { source: WorkQueueSource.queues, parameters: {} } },
});
export const NAME = field('name', both('Name', 'Name'), { isRequired: true });
export const VALUE = field('value', both('Value', 'Wert'), {
  help: both('Text, or JSON: what the item is about.', 'Text oder JSON: worum es bei dem Element geht.'),
  editor: { kind: 'json' },
  schema: {},
});
export const PRIORITY = field('priority', both('Priority', 'Priorität'), {
  editor: choice(['High', 'High', 'Hoch'], ['Normal', 'Normal', 'Normal'], ['Low', 'Low', 'Niedrig']),
});
export const UNIQUE_ID = field('uniqueId', both('Unique ID', 'Eindeutige ID'), {
  isAdvanced: true,
  help: both(
    'Keeps the same work from being added twice; made up unless it is given.',
    'Verhindert, dass dieselbe Arbeit zweimal hinzugefügt wird; wird sonst erzeugt.',
  ),
});
export const EXPIRES = field('expiresAt', both('Expires', 'Läuft ab'), { isAdvanced: true, editor: { kind: 'date-time' } });
export const DELAY = field('delayUntil', both('Delay until', 'Verzögern bis'), { editor: { kind: 'date-time' } });
export const NOTE = field('note', both('Processing note', 'Verarbeitungsnotiz'), { editor: { kind: 'text', isMultiline: true } });
export const ITEMS = field('items', both('Items', 'Elemente'), {
  isRequired: true,
  help: both(
    'A list of objects with name, value, priority, uniqueId, expiresAt and delayUntil. All are added, or none.',
    'Eine Liste von Objekten mit name, value, priority, uniqueId, expiresAt und delayUntil. Alle werden hinzugefügt oder keines.',
  ),
  editor: { kind: 'json' },
  schema: { type: 'array', items: { type: 'object' } },
});
export const ITEM_ID = field('itemId', both('Item ID', 'Element-ID'), { isRequired: true });
export const LEASE_TOKEN = field('leaseToken', both('Lease token', 'Leasetoken'), {
  help: both(
    'From “Get next item”. With it, nothing happens when the item has been given to somebody else meanwhile.',
    'Aus „Nächstes Element abrufen“. Damit geschieht nichts, wenn das Element inzwischen jemand anderem gegeben wurde.',
  ),
});
export const LEASE_MINUTES = field('leaseMinutes', both('Lease in minutes', 'Lease in Minuten'), {
  isAdvanced: true,
  help: both(
    'How long the flow may take before the item goes back to the queue; the time of the queue unless it is given.',
    'Wie lange der Flow brauchen darf, bevor das Element in die Warteschlange zurückkehrt; sonst gilt die Zeit der Warteschlange.',
  ),
  editor: { kind: 'number' },
  schema: { type: 'integer' },
});
export const STATUS = field('status', both('Status', 'Status'), {
  isRequired: true,
  editor: choice(
    ['Processed', 'Processed', 'Verarbeitet'],
    ['GenericException', 'Generic exception', 'Allgemeine Ausnahme'],
    ['ITException', 'IT exception', 'IT-Ausnahme'],
    ['BusinessException', 'Business exception', 'Geschäftsausnahme'],
    ['OnHold', 'On hold', 'Angehalten'],
    ['Queued', 'Queued', 'In Warteschlange'],
  ),
});
export const STATE_FILTER = field('status', both('Status', 'Status'), {
  editor: choice(
    ['Queued', 'Queued', 'In Warteschlange'],
    ['Processing', 'Processing', 'In Verarbeitung'],
    ['Processed', 'Processed', 'Verarbeitet'],
    ['GenericException', 'Generic exception', 'Allgemeine Ausnahme'],
    ['ITException', 'IT exception', 'IT-Ausnahme'],
    ['BusinessException', 'Business exception', 'Geschäftsausnahme'],
    ['OnHold', 'On hold', 'Angehalten'],
    ['Expired', 'Expired', 'Abgelaufen'],
  ),
});
export const TEXT_FILTER = field('text', both('Part of name or unique ID', 'Teil von Name oder eindeutiger ID'));
export const TOP = field('top', both('Item count', 'Anzahl der Elemente'), {
  help: both('The newest ones; 100 unless it is given, at most 1,000.', 'Die neuesten; 100, wenn nichts angegeben ist, höchstens 1.000.'),
  editor: { kind: 'number' },
  schema: { type: 'integer' },
});
