import { diffFlows, ROOT_LEVEL } from '@tandem/designer-core/cloud-flow';
import { describe, expect, test } from 'vitest';
import { compose, edit, flow, json } from './sample-flow.ts';

const START = flow({
  A: compose('one'),
  B: compose("@outputs('A')", 'A'),
  S: { type: 'Scope', actions: { In: compose(3) }, runAfter: { B: ['Succeeded'] } },
});

describe('two versions of a flow', () => {
  test('that are the same have no difference', () => {
    expect(
      diffFlows(
        START,
        flow({
          ...{ A: compose('one'), B: compose("@outputs('A')", 'A') },
          S: { type: 'Scope', actions: { In: compose(3) }, runAfter: { B: ['Succeeded'] } },
        }),
      ),
    ).toEqual({
      cards: [],
      rest: [],
    });
  });

  test('tell the values that changed', () => {
    const changed = edit(START, { kind: 'set-value', card: 'action:A', path: ['inputs'], value: 'two' });
    expect(diffFlows(START, changed).cards).toEqual([
      {
        kind: 'changed',
        before: 'action:A',
        card: 'action:A',
        isRenamed: false,
        moved: undefined,
        values: [{ path: ['inputs'], before: 'one', after: 'two' }],
      },
    ]);
  });

  test('tell a new name, and not what followed it', () => {
    const renamed = edit(START, { kind: 'rename-card', card: 'action:A', name: 'First' });
    expect(diffFlows(START, renamed).cards).toEqual([
      { kind: 'changed', before: 'action:A', card: 'action:First', isRenamed: true, moved: undefined, values: [] },
    ]);
  });

  test('tell what came, went and moved', () => {
    const changed = edit(
      START,
      { kind: 'add-action', name: 'New', json: json({ type: 'Wait' }), place: { kind: 'last', level: ROOT_LEVEL } },
      { kind: 'remove-actions', actions: ['B'] },
      { kind: 'move-actions', actions: ['In'], place: { kind: 'first', level: ROOT_LEVEL } },
    );
    const { cards } = diffFlows(START, changed);
    expect(cards.find(({ card }) => card === 'action:New')).toMatchObject({ kind: 'added' });
    expect(cards.find(({ card }) => card === 'action:B')).toMatchObject({ kind: 'removed' });
    expect(cards.find(({ card }) => card === 'action:In')).toMatchObject({
      moved: { from: { owner: 'S', branch: 'actions' }, to: ROOT_LEVEL },
    });
  });

  test('tell what changed around the cards', () => {
    const changed = edit(START, { kind: 'set-parameters', parameters: json({ env: { type: 'String' } }) });
    expect(diffFlows(START, changed).rest).toMatchObject([{ path: ['parameters'], before: undefined }]);
  });
});
