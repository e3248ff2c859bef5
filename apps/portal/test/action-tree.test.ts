import type { ActionRun } from '@tandem/protocol';
import { expect, it } from 'vitest';
import { buildActionTree, type RunNode } from '../src/runs/action-tree.ts';

function row(path: string, startedAt: number | null, status: ActionRun['status'] = 'Succeeded'): ActionRun {
  return {
    path,
    name: path.split('/').at(-1) ?? '',
    type: 'Compose',
    status,
    code: '',
    startedAt,
    endedAt: startedAt,
    error: null,
    hasSecuredInputs: false,
    hasSecuredOutputs: false,
    retryCount: 0,
    desktopFlowRunId: null,
  };
}

/** The tree as text: one line for each node. */
function draw(nodes: readonly RunNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [
    `${indent}${node.kind === 'action' ? node.action.name : `#${node.name} ${node.status}`}`,
    ...draw(node.children, `${indent}  `),
  ]);
}

it('puts the actions of a loop under the round in which they ran', () => {
  const actions = [
    row('Each', 2),
    row('Each/0/Compose', 3),
    row('Each/10/Compose', 5, 'Failed'),
    row('Each/2/Compose', 4),
    row('First', 1),
  ];
  expect(draw(buildActionTree(actions))).toEqual([
    'First',
    'Each',
    '  #0 Succeeded',
    '    Compose',
    '  #2 Succeeded',
    '    Compose',
    '  #10 Failed',
    '    Compose',
  ]);
});

it('takes an action with a number for its name for an action', () => {
  expect(draw(buildActionTree([row('Scope', 1), row('Scope/3', 2)]))).toEqual(['Scope', '  3']);
});

it('orders actions by their start and leaves last what never started', () => {
  const actions = [row('Skipped', null, 'Skipped'), row('Later', 2), row('Sooner', 1)];
  expect(draw(buildActionTree(actions))).toEqual(['Sooner', 'Later', 'Skipped']);
});

it('orders actions of the same start by their end, what is at work last', () => {
  const actions = [{ ...row('At work', 1, 'Running'), endedAt: null }, { ...row('Longer', 1), endedAt: 2 }, row('Shorter', 1)];
  expect(draw(buildActionTree(actions))).toEqual(['Shorter', 'Longer', 'At work']);
});

it('shows a round at work as long as one of its actions is', () => {
  const actions = [row('Each', 1), row('Each/0/A', 2, 'Failed'), row('Each/0/B', 3, 'Running')];
  expect(draw(buildActionTree(actions))).toContain('  #0 Running');
});

it('keeps loops inside loops apart', () => {
  const actions = [row('Outer', 1), row('Outer/1/Inner', 2), row('Outer/1/Inner/0/Set', 3)];
  expect(draw(buildActionTree(actions))).toEqual(['Outer', '  #1 Succeeded', '    Inner', '      #0 Succeeded', '        Set']);
});

it('lists what started in the same millisecond as the definition has it', () => {
  const actions = [row('Beta', 1), row('Alpha', 1), row('Gamma', 0)];
  expect(draw(buildActionTree(actions, ['Beta', 'Alpha', 'Gamma']))).toEqual(['Gamma', 'Beta', 'Alpha']);
});
