import { expect, it } from 'vitest';
import { whyItCannotRun } from '../src/cloud-flows/why-it-cannot-run.ts';

const CHOSEN = { key: 'a', apiName: 'shared_uiflow', isSupported: true, connectionId: 'c' };
const LACKING = { ...CHOSEN, key: 'b', connectionId: null };
const UNKNOWN = { ...LACKING, apiName: 'shared_other', isSupported: false };

it.each<[string, Parameters<typeof whyItCannotRun>[0], string | undefined]>([
  ['a flow that is off', { state: 'Off', connectionReferences: [CHOSEN] }, 'The flow is off. Turn it on to run it.'],
  [
    'a reference without a connection',
    { state: 'On', connectionReferences: [CHOSEN, LACKING] },
    'The reference b has no connection. Choose one under Connections to run the flow.',
  ],
  ['a connector that Tandem lacks', { state: 'On', connectionReferences: [CHOSEN, UNKNOWN] }, undefined],
  ['no reference at all', { state: 'On', connectionReferences: [] }, undefined],
])('%s', (_, flow, reason) => {
  expect(whyItCannotRun(flow)).toBe(reason);
});
