import { operationsById } from '@tandem/cloud-flow/operations';
import { type CardId, describeCard, readCardId, titleOfCard } from '@tandem/designer-core/cloud-flow';
import { operationDescriptionSchema } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import { json } from './sample-flow.ts';

const NOTHING = operationsById([]);

describe('the description of a card', () => {
  test('is that of its operation', () => {
    expect(describeCard('action', json({ type: 'compose' }), NOTHING)).toMatchObject({ id: 'compose', canRun: true });
  });

  test('of an operation that no connector describes has a field for each parameter', () => {
    const host = {
      apiId: '/providers/Microsoft.PowerApps/apis/shared_other',
      connectionName: 'shared_other',
      operationId: 'GetAllItemsV2',
    };
    const call = json({ type: 'OpenApiConnection', inputs: { host, parameters: { 'item/a': 'x', b: true, c: [1] } } });
    expect(describeCard('action', call, NOTHING)).toMatchObject({
      id: 'shared_other/GetAllItemsV2',
      title: { en: 'Get All Items V2' },
      fields: [
        { path: ['inputs', 'parameters', 'item/a'], editor: { kind: 'text' } },
        { path: ['inputs', 'parameters', 'b'], editor: { kind: 'yes-no' } },
        { path: ['inputs', 'parameters', 'c'], editor: { kind: 'json' } },
      ],
    });
  });

  test('of a type that nobody knows comes from its JSON', () => {
    const found = describeCard('action', json({ type: 'New_thing', inputs: { uri: 'x', count: 2 }, actions: {} }), NOTHING);
    expect(operationDescriptionSchema.safeParse(found).error).toBeUndefined();
    expect(found).toMatchObject({
      title: { en: 'New thing' },
      container: 'scope',
      fields: [{ key: 'uri' }, { key: 'count' }],
      canRun: false,
    });
  });

  test('of something without a type is there, too', () => {
    const found = describeCard('trigger', json({}), NOTHING);
    expect(operationDescriptionSchema.safeParse(found).error).toBeUndefined();
  });
});

describe('the title of a card', () => {
  const titleOf = (card: CardId) => titleOfCard(card, readCardId(card).key, 'Manually trigger a flow');

  test('is the name that somebody gave it', () => {
    expect(titleOf('trigger:Order_comes_in')).toBe('Order comes in');
    expect(titleOf('action:manual')).toBe('manual');
  });

  test('is what its operation is called while a trigger has the name of its template', () => {
    expect(titleOf('trigger:manual')).toBe('Manually trigger a flow');
  });
});
