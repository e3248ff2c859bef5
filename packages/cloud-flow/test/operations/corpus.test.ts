import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readCloudFlow } from '@tandem/cloud-flow';
import { describeBuiltIn } from '@tandem/cloud-flow/operations';
import { JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../../../../shared/corpus/cloud-flows/', import.meta.url);
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];

function membersOf(holder: JsonValue | undefined): JsonObject[] {
  return holder instanceof JsonObject ? [...holder.values()].filter((value) => value instanceof JsonObject) : [];
}

function actionsOf(holder: JsonObject): JsonObject[] {
  const levels = [holder.get('actions'), valueAt(holder, ['else', 'actions']), valueAt(holder, ['default', 'actions'])];
  const cases = membersOf(holder.get('cases')).map((branch) => branch.get('actions'));
  return [...levels, ...cases].flatMap((level) => membersOf(level)).flatMap((action) => [action, ...actionsOf(action)]);
}

describe.skipIf(FILES.length === 0)('real cloud flows', () => {
  test('every trigger and every action has a description', () => {
    let count = 0;
    for (const name of FILES) {
      const { flow } = readCloudFlow(readFileSync(new URL(name, FOLDER), 'utf8'));
      const definition = flow?.definition ?? new JsonObject();
      const triggers = membersOf(definition.get('triggers')).map((json) => ['trigger', json] as const);
      const actions = actionsOf(definition).map((json) => ['action', json] as const);
      for (const [kind, json] of [...triggers, ...actions]) {
        expect([name, json.get('type'), json.get('kind'), describeBuiltIn(kind, json)?.id ?? 'none']).not.toContain('none');
        count++;
      }
    }
    expect(count).toBeGreaterThan(1000);
  });
});
