import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { printCloudFlow, readCloudFlow } from '@tandem/cloud-flow';
import { equalJson, parseJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../../../../shared/corpus/cloud-flows/', import.meta.url);
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];

describe.skipIf(FILES.length === 0)('real cloud flows', () => {
  test('every definition is read without an error and printed back to equal JSON', () => {
    for (const name of FILES) {
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      const { flow, diagnostics } = readCloudFlow(text);
      expect(
        diagnostics.filter(({ severity }) => severity === 'error'),
        name,
      ).toEqual([]);
      expect(flow !== undefined && equalJson(parseJson(printCloudFlow(flow)), parseJson(text)), name).toBe(true);
    }
    expect(FILES.length).toBeGreaterThan(100);
  });

  test('every action has a type that Tandem carries out, or is an operation of a connector', () => {
    const unsupported = FILES.flatMap((name) => {
      const actions = readCloudFlow(readFileSync(new URL(name, FOLDER), 'utf8')).flow?.compiled.actions.values() ?? [];
      return [...actions].filter(({ body }) => body.kind === 'unsupported').map((action) => `${name}: ${action.name} (${action.type})`);
    });
    expect(unsupported).toEqual([]);
  });

  test('every action of every definition is found', () => {
    const counted = FILES.map((name) => readCloudFlow(readFileSync(new URL(name, FOLDER), 'utf8')).flow?.compiled.actions.size ?? 0);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
  });
});
