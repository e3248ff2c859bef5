import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { TandemError } from '@tandem/kernel';
import type { ApiClient } from '@tandem/protocol';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { signIn } from '../../apps/cli/src/api-sign-in.ts';
import { lacksBrowser, lacksRoot } from '../support/needs.ts';
import { RunningTandem } from '../support/running-tandem.ts';
import { Author } from './robustness/author.ts';
import { CLOUD_FLOWS } from './robustness/cloud-designer.ts';
import { DESKTOP_FLOWS } from './robustness/desktop-designer.ts';
import { SmallDisk } from './robustness/small-disk.ts';

const DISK_MEGABYTES = 48;
/** Each filler has a text of its own, so that the store keeps every one. */
const LARGE = 'x'.repeat(400_000);

describe.skipIf(lacksBrowser || lacksRoot)('a full disk', { timeout: 120_000 }, () => {
  let disk: SmallDisk;
  let tandem: RunningTandem;
  let call: ApiClient;
  let author: Author;

  beforeAll(async () => {
    disk = SmallDisk.mount(DISK_MEGABYTES);
    const home = join(disk.path, 'home');
    mkdirSync(home);
    tandem = await RunningTandem.start({ home });
    call = await signIn(tandem.url, tandem.identity);
    author = await Author.open(tandem.url, tandem.identity);
  }, 90_000);
  afterAll(async () => {
    await author?.close();
    await tandem?.stop();
    disk?.unmount();
  });

  test.each([CLOUD_FLOWS, DESKTOP_FLOWS])(
    'keeps $title from being saved, which is said; nothing is lost, and it is saved once there is room',
    async (kind) => {
      onTestFailed(async () => console.error(`The page at that time: ${await author.browser.pictureOfFailure()}`));
      const flowId = await kind.create(call, kind.title, 'first');
      const designer = kind.designer(author.page, flowId);
      await designer.open();
      await designer.write('written on a full disk');
      await fillStore();
      await designer.save();
      await designer.said('The disk of the data directory is full, so nothing more can be kept.').waitFor();
      await designer.said(/Free space on the disk of the data directory/).waitFor();
      expect(await designer.status.textContent()).toBe('Not saved');
      disk.makeRoom();
      await designer.save();
      await designer.waitUntilSaved();
      expect(await kind.versions(call, flowId)).toEqual(['written on a full disk', 'first']);
      expect(tandem.host.hasEnded).toBe(false);
    },
  );

  /** SQLite writes over room that its log has already; this goes on until that is used up, too. */
  async function fillStore(): Promise<void> {
    disk.fill();
    for (let count = 1; count < 100; count++) {
      const refusal = await CLOUD_FLOWS.create(call, `Filler ${count}`, `${LARGE}${count}`).catch((thrown: unknown) => thrown);
      if (refusal instanceof TandemError && refusal.code === 'StoreFull') return;
      expect(refusal).toBeTypeOf('string');
    }
    throw new Error('the disk never became full');
  }
});
