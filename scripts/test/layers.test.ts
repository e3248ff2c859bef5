import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { layerFaults } from '../layers/layer-faults.ts';
import { readLayerTable } from '../layers/layer-table.ts';

const TABLE = {
  rooms: {
    low: { path: 'low', layer: 0, platform: 'any', mayImport: [] },
    high: { path: 'high', layer: 1, platform: 'node', mayImport: ['low', 'secret'], onlyInMain: ['secret'] },
    secret: { path: 'secret', layer: 0, platform: 'node', mayImport: [] },
  },
};

function makeHouse(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'tandem-layers-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const manifests = { 'low/package.json': '{}', 'high/package.json': '{"dependencies":{"zod":"4"}}', 'secret/package.json': '{}' };
  for (const [path, text] of Object.entries({ ...manifests, 'layers.json': JSON.stringify(TABLE), ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test.each([
  ['an import upwards', 'low/src/a.ts', "import { x } from '@tandem/high';", 'low/src/a.ts:1 low may not import high'],
  [
    'Node in a room for any platform',
    'low/src/a.ts',
    "import 'node:fs';",
    'low/src/a.ts:1 imports node:fs, but the room runs without Node',
  ],
  [
    'a path out of the room',
    'low/src/a.ts',
    "\nexport * from '../../high/src/b.ts';",
    'low/src/a.ts:2 leaves its room with ../../high/src/b.ts',
  ],
  [
    'a package that is not declared',
    'high/src/a.ts',
    "await import('ws');",
    'high/src/a.ts:1 imports ws, which its package.json does not name',
  ],
  [
    'a concrete store outside main',
    'high/src/a.ts',
    "import '@tandem/secret';",
    'high/src/a.ts:1 only entry files of high may import secret',
  ],
])('%s is a fault', (_title, path, text, fault) => {
  const root = makeHouse({ [path]: text });
  expect(layerFaults(root, readLayerTable(join(root, 'layers.json'))).faults).toEqual([fault]);
});

test('what the table allows is no fault', () => {
  const root = makeHouse({ 'high/src/main.ts': "import '@tandem/low';\nimport '@tandem/secret';\nimport 'zod';\nimport 'node:fs';" });
  expect(layerFaults(root, readLayerTable(join(root, 'layers.json')))).toEqual({ faults: [], fileCount: 1, importCount: 4 });
});

test('a table that points upwards is refused', () => {
  const upward = { rooms: { ...TABLE.rooms, low: { ...TABLE.rooms.low, mayImport: ['high'] } } };
  const root = makeHouse({ 'layers.json': JSON.stringify(upward) });
  expect(() => readLayerTable(join(root, 'layers.json'))).toThrow('low (floor 0) may not import high (floor 1)');
});
