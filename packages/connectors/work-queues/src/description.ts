import { CONNECTOR_ACTION_SETTINGS, connectorCard } from '@tandem/cloud-engine';
import type { ConnectorDescription, FieldDescription, OperationDescription } from '@tandem/protocol';
import {
  both,
  DELAY,
  EXPIRES,
  ITEM_ID,
  ITEMS,
  LEASE_MINUTES,
  LEASE_TOKEN,
  NAME,
  NOTE,
  PRIORITY,
  QUEUE,
  STATE_FILTER,
  STATUS,
  TEXT_FILTER,
  TOP,
  UNIQUE_ID,
  VALUE,
} from './fields.ts';
import { ITEM_SCHEMA } from './item-json.ts';

export { WorkQueueSource } from './fields.ts';

/** The name by which definitions call this connector. */
export const WORK_QUEUES_API = 'shared_workqueues';

const KEYWORDS = ['work queue', 'queue', 'robot', 'RPA', 'item', 'Arbeitswarteschlange', 'Warteschlange', 'Roboter', 'Element'];

interface Words {
  readonly title: OperationDescription['title'];
  readonly description: OperationDescription['description'];
}

function outputsWith(body: unknown): unknown {
  return {
    type: 'object',
    properties: {
      statusCode: { type: 'integer', title: 'Status code', 'x-tandem-title-de': 'Statuscode' },
      headers: { type: 'object', title: 'Headers', 'x-tandem-title-de': 'Header' },
      body,
    },
  };
}

function action(
  id: string,
  words: Words,
  { fields, body }: { readonly fields: readonly FieldDescription[]; readonly body: unknown },
): OperationDescription {
  return {
    id: `${WORK_QUEUES_API}/${id}`,
    kind: 'action',
    ...words,
    keywords: KEYWORDS,
    category: WORK_QUEUES_API,
    icon: 'task',
    template: connectorCard(WORK_QUEUES_API, id, 'OpenApiConnection'),
    fields: [...fields],
    outputs: outputsWith(body),
    settings: [...CONNECTOR_ACTION_SETTINGS],
    canRun: true,
  };
}

function trigger(id: string, words: Words): OperationDescription {
  return {
    id: `${WORK_QUEUES_API}/${id}`,
    kind: 'trigger',
    ...words,
    keywords: KEYWORDS,
    category: WORK_QUEUES_API,
    icon: 'task',
    template: { ...connectorCard(WORK_QUEUES_API, id, 'OpenApiConnection'), recurrence: { frequency: 'Minute', interval: 1 } },
    fields: [QUEUE],
    outputs: outputsWith({
      ...ITEM_SCHEMA,
      properties: {
        ...ITEM_SCHEMA.properties,
        note: { type: 'string', title: 'Processing note', 'x-tandem-title-de': 'Verarbeitungsnotiz' },
      },
    }),
    settings: ['trigger-conditions', 'concurrency', 'secure-outputs'],
    canRun: true,
  };
}

const ITEM_LIST = {
  type: 'object',
  properties: { value: { type: 'array', title: 'Items', 'x-tandem-title-de': 'Elemente', items: ITEM_SCHEMA } },
};

const NEXT_ITEM = {
  ...ITEM_SCHEMA,
  properties: {
    found: { type: 'boolean', title: 'Item found', 'x-tandem-title-de': 'Element gefunden' },
    ...ITEM_SCHEMA.properties,
    leaseToken: { type: 'string', title: 'Lease token', 'x-tandem-title-de': 'Leasetoken' },
  },
};

/** How designers show this connector. */
export const WORK_QUEUES_DESCRIPTION: ConnectorDescription = {
  apiName: WORK_QUEUES_API,
  title: both('Work queues', 'Arbeitswarteschlangen'),
  description: both(
    'Put items of business work into queues, and take them out one by one.',
    'Geschäftliche Arbeit als Elemente in Warteschlangen stellen und einzeln herausnehmen.',
  ),
  icon: 'task',
  colour: '#6b4fbb',
  needsConnection: false,
  operations: [
    action(
      'AddItem',
      {
        title: both('Add an item', 'Element hinzufügen'),
        description: both('Adds one item to a work queue.', 'Fügt einer Arbeitswarteschlange ein Element hinzu.'),
      },
      {
        fields: [QUEUE, NAME, VALUE, PRIORITY, UNIQUE_ID, EXPIRES, { ...DELAY, isAdvanced: true }, { ...NOTE, isAdvanced: true }],
        body: ITEM_SCHEMA,
      },
    ),
    action(
      'AddItems',
      {
        title: both('Add items', 'Elemente hinzufügen'),
        description: both(
          'Adds up to 5,000 items to a work queue: all of them, or none when one is not valid.',
          'Fügt einer Arbeitswarteschlange bis zu 5.000 Elemente hinzu: alle oder, wenn eines ungültig ist, keines.',
        ),
      },
      { fields: [QUEUE, ITEMS], body: ITEM_LIST },
    ),
    action(
      'GetNextItem',
      {
        title: both('Get next item', 'Nächstes Element abrufen'),
        description: both(
          'Takes the oldest item of the highest priority for this flow alone. Say with “Update an item’s status” how it ended.',
          'Nimmt das älteste Element der höchsten Priorität für diesen Flow allein. Mit „Status eines Elements aktualisieren“ sagen Sie, wie es endete.',
        ),
      },
      { fields: [QUEUE, LEASE_MINUTES], body: NEXT_ITEM },
    ),
    action(
      'UpdateItemStatus',
      {
        title: both('Update an item’s status', 'Status eines Elements aktualisieren'),
        description: both(
          'Says how the processing of an item ended, or moves it on.',
          'Sagt, wie die Verarbeitung eines Elements endete, oder führt es weiter.',
        ),
      },
      { fields: [ITEM_ID, STATUS, LEASE_TOKEN, NOTE], body: ITEM_SCHEMA },
    ),
    action(
      'RequeueItem',
      {
        title: both('Requeue an item with delay', 'Element verzögert wieder einreihen'),
        description: both(
          'Puts an item back into its queue, where it waits until then.',
          'Stellt ein Element zurück in seine Warteschlange, wo es bis dahin wartet.',
        ),
      },
      { fields: [ITEM_ID, DELAY, LEASE_TOKEN, NOTE], body: ITEM_SCHEMA },
    ),
    action(
      'GetItem',
      {
        title: both('Get an item', 'Element abrufen'),
        description: both(
          'Reads one item with its value, and takes it from nobody.',
          'Liest ein Element mit seinem Wert und nimmt es niemandem weg.',
        ),
      },
      { fields: [ITEM_ID], body: ITEM_SCHEMA },
    ),
    action(
      'ListItems',
      {
        title: both('List items', 'Elemente auflisten'),
        description: both('Reads the newest items of a work queue.', 'Liest die neuesten Elemente einer Arbeitswarteschlange.'),
      },
      { fields: [QUEUE, STATE_FILTER, TEXT_FILTER, TOP], body: ITEM_LIST },
    ),
    trigger('OnItemAdded', {
      title: both('When an item is added', 'Wenn ein Element hinzugefügt wird'),
      description: both(
        'Starts with each item that comes into a work queue.',
        'Startet mit jedem Element, das in eine Arbeitswarteschlange kommt.',
      ),
    }),
    trigger('OnItemException', {
      title: both('When an item ends in exception', 'Wenn ein Element mit einer Ausnahme endet'),
      description: both(
        'Starts with each item that ends in a generic, IT or business exception.',
        'Startet mit jedem Element, das mit einer allgemeinen, einer IT- oder einer Geschäftsausnahme endet.',
      ),
    }),
  ],
};
