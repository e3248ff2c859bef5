import { randomBytes } from 'node:crypto';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RunFiles } from '../src/body/run-files.ts';
import { TextKey } from '../src/journal/text-key.ts';
import { openSession } from '../src/sessions/session.ts';
import { scratchFolder } from './scratch-folder.ts';

test('of a run file that a power failure cut off, no body is known, and the others still are', () => {
  const files = new RunFiles(scratchFolder(), new TextKey(randomBytes(32)));
  const session = openSession({ kind: 'own-session' });
  const [torn, whole] = [
    { runId: 'torn', epoch: 1 },
    { runId: 'whole', epoch: 1 },
  ];
  for (const key of [torn, whole]) files.create(key, session);
  truncateSync(join(files.folder, 'torn.1.json'), 12);

  expect(files.find(torn)).toBeUndefined();
  expect(files.find(whole)).toMatchObject(whole);
  expect(files.list()).toMatchObject([whole]);
});
