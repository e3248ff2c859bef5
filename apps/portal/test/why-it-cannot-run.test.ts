import { expect, it } from 'vitest';
import { type Obstacle, obstacleOf } from '../src/cloud-flows/why-it-cannot-run.ts';

const CHOSEN = { key: 'a', apiName: 'shared_uiflow', support: 'connection-needed', connectionId: 'c' } as const;
const LACKING = { ...CHOSEN, key: 'b', connectionId: null } as const;
const UNKNOWN = { ...LACKING, apiName: 'shared_other', support: 'unsupported' } as const;
const NEEDS_NONE = { ...LACKING, apiName: 'shared_sendmail', support: 'no-connection-needed' } as const;

it.each<[string, Parameters<typeof obstacleOf>[0], Obstacle | undefined]>([
  ['a flow that was never published', { state: 'Off', publishedVersion: null, connectionReferences: [] }, { kind: 'unpublished' }],
  ['a flow that is off', { state: 'Off', publishedVersion: 1, connectionReferences: [CHOSEN] }, { kind: 'off' }],
  [
    'a flow that was turned off because it only failed',
    { state: 'Suspended', publishedVersion: 1, connectionReferences: [] },
    { kind: 'off' },
  ],
  [
    'a reference without a connection',
    { state: 'On', publishedVersion: 1, connectionReferences: [CHOSEN, LACKING] },
    { kind: 'connection', key: 'b' },
  ],
  ['a connector that Tandem lacks', { state: 'On', publishedVersion: 1, connectionReferences: [CHOSEN, UNKNOWN] }, undefined],
  ['a connector that needs no connection', { state: 'On', publishedVersion: 1, connectionReferences: [NEEDS_NONE] }, undefined],
  ['no reference at all', { state: 'On', publishedVersion: 1, connectionReferences: [] }, undefined],
])('%s', (_, flow, obstacle) => {
  expect(obstacleOf(flow)).toEqual(obstacle);
});
