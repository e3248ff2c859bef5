import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const SAMPLE = readFileSync(join(import.meta.dirname, '../../../apps/server/src/sample/make-folder.robin'), 'utf8');

it('the sample makes a folder for the country with a dated file in it', async () => {
  const { status, outputs, log } = await runFlow(SAMPLE, { CountryName: 'Greece', LineCount: 2 });
  const folder = join(home.path, 'Desktop', 'Countries', 'Greece');
  const [name = ''] = readdirSync(folder);

  expect(status).toBe('Succeeded');
  expect(name).toMatch(/^11-2[456]-2026\.txt$/);
  expect(outputs).toEqual({ FileCount: 1, FilePath: join(folder, name), Greeting: 'Greetings from Greece' });
  expect(readFileSync(join(folder, name), 'utf8')).toBe('\uFEFFGreetings from Greece\nGreetings from Greece\r\n');
  expect(log.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['Get special folder', 'Create folder', 'Write text to file', 'Get files in folder']),
  );
});

it('the sample runs with its defaults', async () => {
  expect((await runFlow(SAMPLE)).outputs).toMatchObject({ FileCount: 1, Greeting: 'Greetings from France' });
});
