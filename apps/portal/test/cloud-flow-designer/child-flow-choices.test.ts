import type { CloudFlow } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { childFlowChoices } from '../../src/cloud-flow-designer/pane/child-flow-choices.ts';

test('a flow may run others that are started by hand or by a request and are shared with whoever is at work', () => {
  const flow = (id: string, change: Partial<CloudFlow> = {}) =>
    ({ id, name: id, access: 'owner', isCallable: true, ...change }) as CloudFlow;
  const flows = [
    flow('itself'),
    flow('own'),
    flow('scheduled', { isCallable: false }),
    flow('shared', { access: 'run-only' }),
    flow('looked after', { access: 'administrator' }),
  ];
  expect(childFlowChoices(flows, 'itself').map(({ id }) => id)).toEqual(['own', 'shared']);
});
