import { connectorDescriptionSchema } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { createWorkQueuesConnector, WORK_QUEUES_DESCRIPTION, type WorkQueuesPorts } from '../src/index.ts';

const NO_PORTS = {} as WorkQueuesPorts;

test('the connector describes itself in the form of the protocol, in English and German', () => {
  expect(connectorDescriptionSchema.parse(WORK_QUEUES_DESCRIPTION)).toEqual(WORK_QUEUES_DESCRIPTION);
  const texts = JSON.stringify(WORK_QUEUES_DESCRIPTION);
  expect(texts.match(/"en":/g)?.length).toBe(texts.match(/"de":/g)?.length);
  expect(texts.match(/"title":"/g)?.length).toBe(texts.match(/"x-tandem-title-de":"/g)?.length);
});

test('whatever it describes, it carries out, and it needs no connection', () => {
  const connector = createWorkQueuesConnector(NO_PORTS);
  expect(WORK_QUEUES_DESCRIPTION.needsConnection).toBe(false);
  for (const { id, kind } of WORK_QUEUES_DESCRIPTION.operations) {
    const name = id.split('/')[1] ?? '';
    expect(kind === 'trigger' ? connector.trigger?.(name) : connector.operation(name)).toBeDefined();
  }
  expect(connector.operation('Lost')).toBeUndefined();
  expect(connector.trigger?.('AddItem')).toBeUndefined();
});
