import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compileTemplate } from '@tandem/cloud-flow';
import { isJsonArray, JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../../../../shared/corpus/cloud-flows/', import.meta.url);
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];

/** Two strings of the corpus are broken as they were exported; the original platform fails their actions, too. */
const BROKEN = ["Expected ',' or ')', but found the end of the text.", "The character '@' cannot stand here."];

describe.skipIf(FILES.length === 0)('real cloud flows', () => {
  test('every string compiles', () => {
    const faults: string[] = [];
    let strings = 0;
    for (const name of FILES) {
      for (const text of stringsOf(parseJson(readFileSync(new URL(name, FOLDER), 'utf8')))) {
        strings++;
        const compiled = compileTemplate(text);
        if (!compiled.ok) faults.push(...compiled.error.map(({ message }) => message));
      }
    }
    if (process.env['REPORT'] !== undefined) console.log(strings, faults.length);
    expect(faults).toEqual(BROKEN);
    expect(strings).toBeGreaterThan(10_000);
  });
});

function* stringsOf(value: JsonValue): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (isJsonArray(value)) for (const item of value) yield* stringsOf(item);
  else if (value instanceof JsonObject) for (const item of value.values()) yield* stringsOf(item);
}
