import { newFlowFile } from '@tandem/designer-core/cloud-flow';
import { isDirty } from '@tandem/designer-core/history';
import { JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { type DesignerAction, newDesignerState, reduceDesigner } from '../../src/cloud-flow-designer/state/designer-state.ts';

const FILE = newFlowFile({ kind: 'instant', inputs: [] });
const START = newDesignerState({ definition: FILE.definition, connectionReferences: FILE.connectionReferences });
const after = (...actions: readonly DesignerAction[]) => actions.reduce(reduceDesigner, START);
const ADD: DesignerAction = {
  kind: 'edit',
  edit: {
    kind: 'add-action',
    name: 'Compose',
    json: JsonObject.of([['type', 'Compose']]),
    place: { kind: 'last', level: { owner: undefined, branch: 'actions' } },
  },
  label: 'add',
  opensCard: true,
};
const CHOOSE: DesignerAction = { kind: 'choose-connection', apiName: 'shared_uiflow', key: 'shared_uiflow', connectionId: 'c1' };

test('an action that is added opens, and undo closes it', () => {
  const added = after(ADD);
  expect(added.panel).toEqual({ kind: 'card', card: 'action:Compose', isNew: true });
  expect(reduceDesigner(added, { kind: 'undo' }).panel).toEqual({ kind: 'none' });
});

test('an edit that cannot be made says why and changes nothing', () => {
  const refused = after({ kind: 'edit', edit: { kind: 'remove-actions', actions: ['Gone'] }, label: 'remove' });
  expect(refused.refusal?.code).toBe('ActionNotFound');
  expect(refused.history).toBe(START.history);
});

test('a card that is renamed stays open', () => {
  const renamed = after(ADD, { kind: 'edit', edit: { kind: 'rename-card', card: 'action:Compose', name: 'Total' }, label: 'rename' });
  expect(renamed.panel).toEqual({ kind: 'card', card: 'action:Total', isNew: true });
});

test('a card is new until it is closed or somebody wants to have the flow as it is', () => {
  const card = 'action:Compose';
  expect(after(ADD, { kind: 'go-to', card }).panel).toEqual({ kind: 'card', card, isNew: true });
  expect(after(ADD, { kind: 'tried' }).panel).toEqual({ kind: 'card', card });
  expect(after(ADD, { kind: 'show', panel: { kind: 'checker' } }, { kind: 'go-to', card }).panel).toEqual({ kind: 'card', card });
});

test('a connection that is chosen makes its reference and waits to be saved', () => {
  const chosen = after(CHOOSE);
  expect(chosen.history.present.connectionReferences.has('shared_uiflow')).toBe(true);
  expect(chosen.hasNewConnections).toBe(true);
  expect(reduceDesigner(chosen, { kind: 'saved', content: chosen.history.present }).hasNewConnections).toBe(false);
});

test('what the browser kept comes back as one step', () => {
  const kept = after(ADD).history.present;
  const recovered = after({ kind: 'recover', content: kept, label: 'recover' });
  expect(recovered.history.present.definition).toBe(kept.definition);
  expect(isDirty(recovered.history)).toBe(true);
  expect(reduceDesigner(recovered, { kind: 'undo' }).history.present.definition).toBe(FILE.definition);
});

test('after a deletion the neighbour is selected and seen', () => {
  const second = { ...ADD, edit: { ...ADD.edit, name: 'Second' } } as DesignerAction;
  const removed = after(ADD, second, { kind: 'edit', edit: { kind: 'remove-actions', actions: ['Compose'] }, label: 'remove' });
  expect(removed.selection.cards).toEqual(['action:Second']);
  expect(removed.revealed).toEqual({ card: 'action:Second' });
});

test('pasted actions are selected, and the reference that came along is asked for until a connection is chosen', () => {
  const host = { connectionName: 'shared_uiflow', operationId: 'RunUIFlow_V2', apiId: '/apis/shared_uiflow' };
  const text = JSON.stringify({ actions: { Run: { type: 'OpenApiConnection', inputs: { host } } } });
  const place = { kind: 'last', level: { owner: undefined, branch: 'actions' } } as const;
  const pasted = after({ kind: 'paste', text, place, label: 'paste' });
  expect(pasted.selection.cards).toEqual(['action:Run']);
  expect(pasted.askedReferences).toEqual(['shared_uiflow']);
  expect(reduceDesigner(pasted, CHOOSE).askedReferences).toEqual([]);
});

test('going to a card opens the containers around it', () => {
  const scope: DesignerAction = { kind: 'edit', edit: { kind: 'group-actions', actions: ['Compose'], name: 'Scope' }, label: 'group' };
  const collapsed = after(ADD, scope, { kind: 'toggle-container', card: 'action:Scope' });
  const gone = reduceDesigner(collapsed, { kind: 'go-to', card: 'action:Compose' });
  expect(gone.collapsed.size).toBe(0);
  expect(gone.panel).toEqual({ kind: 'card', card: 'action:Compose', isNew: true });
});

test('closing the pane brings the card back that it was about', () => {
  const closed = after(ADD, { kind: 'show', panel: { kind: 'none' } });
  expect(closed.revealed).toEqual({ card: 'action:Compose' });
  expect(reduceDesigner(closed, { kind: 'show', panel: { kind: 'none' } }).revealed).toBe(closed.revealed);
});
