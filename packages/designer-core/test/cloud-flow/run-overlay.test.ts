import { firstFailure, RunIndex, runOverlay } from '@tandem/designer-core/cloud-flow';
import type { ActionRun } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import { compose, flow } from './sample-flow.ts';

const DEFINITION = flow({
  Before: compose(1),
  Each: { type: 'Foreach', foreach: '@createArray(1,2)', actions: { Scope: { type: 'Scope', actions: { 'In/side': compose(2) } } } },
});

function run(path: string, status: ActionRun['status'], endedAt: number, type = 'Compose'): ActionRun {
  const name = path.split('/').at(-1) ?? '';
  const secured = { hasSecuredInputs: false, hasSecuredOutputs: false };
  return { path, name, type, status, code: '', startedAt: 0, endedAt, error: null, ...secured, retryCount: 0, desktopFlowRunId: null };
}

const RUNS = [
  run('Before', 'Succeeded', 1),
  run('Each', 'Failed', 9, 'Foreach'),
  run('Each/0/Scope', 'Succeeded', 3, 'Scope'),
  run('Each/0/Scope/In~1side', 'Succeeded', 2),
  run('Each/1/Scope', 'Failed', 5, 'Scope'),
  run('Each/1/Scope/In~1side', 'Failed', 4),
];

describe('a run over its flow', () => {
  test('shows each card in the chosen iteration', () => {
    const first = runOverlay(DEFINITION, new RunIndex(RUNS), new Map());
    const second = runOverlay(DEFINITION, new RunIndex(RUNS), new Map([['action:Each', 1]]));
    expect([first.at('action:Before')?.status, first.at('action:In/side')?.status]).toEqual(['Succeeded', 'Succeeded']);
    expect(second.at('action:In/side')?.status).toBe('Failed');
    expect(second.at('action:Scope')?.status).toBe('Failed');
  });

  test('lists the iterations of a loop with how they went', () => {
    expect(runOverlay(DEFINITION, new RunIndex(RUNS), new Map()).iterations('action:Each')).toEqual([
      { index: 0, status: 'Succeeded' },
      { index: 1, status: 'Failed' },
    ]);
  });

  test('leads to the first failure where it happened', () => {
    expect(firstFailure(DEFINITION, RUNS)).toMatchObject({ card: 'action:In/side', iterations: new Map([['action:Each', 1]]) });
    expect(firstFailure(DEFINITION, RUNS.slice(0, 1))).toBeUndefined();
  });
});
