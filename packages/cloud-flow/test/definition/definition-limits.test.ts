import { readCloudFlow, underLimits } from '@tandem/cloud-flow';
import { CLOUD_FLOW_LIMITS, type Diagnostic } from '@tandem/kernel';
import { expect, test } from 'vitest';

const compose = { type: 'Compose', inputs: 1 };
const many = (count: number, make: (index: number) => unknown): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`A${index}`, make(index)]));
const nested = (depth: number): unknown =>
  depth === 0 ? { A: compose } : { [`S${depth}`]: { type: 'Scope', actions: nested(depth - 1) } };
const variable = (index: number): unknown => ({
  type: 'InitializeVariable',
  inputs: { variables: [{ name: `v${index}`, type: 'Integer' }] },
});
const cases = (count: number): unknown => ({
  S: { type: 'Switch', expression: 'a', cases: many(count, (index) => ({ case: `${index}`, actions: {} })) },
});

const LIMITED: readonly (readonly [string, unknown, unknown])[] = [
  ['actionsPerFlow (500)', many(500, () => compose), many(501, () => compose)],
  ['nestingDepth (8)', nested(8), nested(9)],
  ['switchCases (25)', cases(25), cases(26)],
  ['variablesPerFlow (250)', many(250, variable), many(251, variable)],
  ['nameCharacters (80)', { ['n'.repeat(80)]: compose }, { ['n'.repeat(81)]: compose }],
  ['descriptionCharacters (256)', { A: { ...compose, description: 'd'.repeat(256) } }, { A: { ...compose, description: 'd'.repeat(257) } }],
  ['foreachConcurrency (50)', { A: foreach(50) }, { A: foreach(51) }],
  ['untilCountMax (5000)', { A: until(5000) }, { A: until(5001) }],
];

test.each(LIMITED)(
  '%s: a flow at the limit is well, one beyond it an error under a licence and a warning without',
  (limit, within, beyond) => {
    expect(diagnosticsOf(within)).toEqual([]);
    const found = diagnosticsOf(beyond);
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning LimitExceeded']);
    expect(underLimits(found, CLOUD_FLOW_LIMITS.unlimited)).toEqual(found);
    for (const profile of ['power-automate-low', 'power-automate-medium', 'power-automate-high'] as const) {
      const [error] = underLimits(found, CLOUD_FLOW_LIMITS[profile]);
      expect(error?.severity).toBe('error');
      expect(error?.message).toContain(`The limit is ${limit} of the profile ${profile};`);
    }
  },
);

test('the name of a trigger has the same limit as that of an action', () => {
  const { diagnostics } = readCloudFlow(JSON.stringify({ triggers: { ['t'.repeat(81)]: { type: 'Request' } }, actions: {} }));
  expect(diagnostics.map(({ limit, path }) => `${limit} ${path?.slice(0, 11)}`)).toEqual(['nameCharacters /triggers/t']);
});

test('other faults are what they were under any profile', () => {
  const found = diagnosticsOf({ A: { type: 'Liquid' }, B: { ...compose, runAfter: { Nobody: ['Succeeded'] } } });
  expect(found).toHaveLength(2);
  expect(underLimits(found, CLOUD_FLOW_LIMITS['power-automate-low'])).toEqual(found);
});

function foreach(repetitions: number): unknown {
  return { type: 'Foreach', foreach: '@range(0, 3)', actions: {}, runtimeConfiguration: { concurrency: { repetitions } } };
}

function until(count: number): unknown {
  return { type: 'Until', expression: '@true', limit: { count }, actions: {} };
}

function diagnosticsOf(actions: unknown): readonly Diagnostic[] {
  return readCloudFlow(JSON.stringify({ triggers: {}, actions })).diagnostics;
}
