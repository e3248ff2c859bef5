import type { ApiClient } from '@tandem/protocol';
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { signIn } from '../../apps/cli/src/api-sign-in.ts';
import { lacksBrowser } from '../support/needs.ts';
import { RunningTandem } from '../support/running-tandem.ts';
import { Portal } from '../worked-example/portal.ts';
import { Author } from './robustness/author.ts';
import { CLOUD_FLOWS } from './robustness/cloud-designer.ts';
import { DESKTOP_FLOWS } from './robustness/desktop-designer.ts';
import type { FlowDesigner } from './robustness/flow-designer.ts';
import { MakerPortal } from './seed/maker-portal.ts';

const AUTHOR = { email: 'author@example.org', name: 'The Author', role: 'admin', password: 'battery staple correct horse' } as const;
const COLLEAGUE = {
  email: 'colleague@example.org',
  name: 'The Colleague',
  role: 'admin',
  password: 'correct horse battery staple',
} as const;
/** The beginning of what is said when a version is saved. */
const SAVED = /^The draft is saved/;

describe.skipIf(lacksBrowser)('nothing is lost, and what went wrong is said', { timeout: 90_000 }, () => {
  let tandem: RunningTandem;
  let call: ApiClient;
  let author: Author;
  let colleague: Author;
  let authorId: string;

  beforeAll(async () => {
    tandem = await RunningTandem.start();
    call = await signIn(tandem.url, tandem.identity);
    authorId = (await call('createAccount', { body: AUTHOR })).id;
    await call('createAccount', { body: COLLEAGUE });
    [author, colleague] = await Promise.all([Author.open(tandem.url, AUTHOR), Author.open(tandem.url, COLLEAGUE)]);
  }, 90_000);
  afterAll(async () => {
    await Promise.all([author?.close(), colleague?.close()]);
    await tandem?.stop();
  });
  beforeEach(() => {
    onTestFailed(async () => {
      for (const { browser } of [author, colleague]) console.error(`A page at that time: ${await browser.pictureOfFailure()}`);
    });
  });

  describe.each([CLOUD_FLOWS, DESKTOP_FLOWS])('$title', (kind) => {
    let flowId: string;
    let mine: FlowDesigner;
    let theirs: FlowDesigner;

    beforeEach(async () => {
      flowId = await kind.create(call, `Shared ${crypto.randomUUID().slice(0, 8)}`, 'first');
      mine = kind.designer(author.page, flowId);
      theirs = kind.designer(colleague.page, flowId);
    });

    /** What becomes of saves until `unroute`. */
    async function interruptSaves(interrupt: (route: Route) => Promise<void>): Promise<void> {
      await author.page.route('**/source', (route) => (route.request().method() === 'PUT' ? interrupt(route) : route.continue()));
    }

    async function meetConflict(): Promise<void> {
      await mine.open();
      await theirs.open();
      await theirs.write('theirs');
      await theirs.save();
      await theirs.waitUntilSaved();
      await mine.write('mine');
      await mine.save();
      await mine.said(/saved this flow in the meantime/).waitFor();
    }

    test('that two people have open shows each of them the other', async () => {
      await mine.open();
      await theirs.open();
      await theirs.page.getByRole('img', { name: `Also open at: ${AUTHOR.name}` }).waitFor();
      await mine.page.getByRole('img', { name: `Also open at: ${COLLEAGUE.name}` }).waitFor();
    });

    test('that both of them save keeps what both saved: mine on top of theirs', async () => {
      await meetConflict();
      expect(await kind.versions(call, flowId)).toEqual(['theirs', 'first']);
      await mine.button('Save mine on top').click();
      await mine.waitUntilSaved();
      expect(await kind.versions(call, flowId)).toEqual(['mine', 'theirs', 'first']);
    });

    test('that both of them save shows theirs to whoever asks for it, and what was mine can be recovered', async () => {
      await meetConflict();
      await mine.button('Load the other version').click();
      await mine.button('Recover them').waitFor();
      expect(await mine.read()).toContain('theirs');
      await mine.button('Recover them').click();
      expect(await mine.read()).toContain('mine');
      expect(await kind.versions(call, flowId)).toEqual(['theirs', 'first']);
    });

    test('that cannot be saved without the network says so, keeps the work, and is saved when it is back', async () => {
      await mine.open();
      await mine.write('written offline');
      await author.page.context().setOffline(true);
      await mine.save();
      await mine.said('The Tandem server does not answer.').waitFor();
      await mine.said(/Check that the server runs/).waitFor();
      expect(await mine.status.textContent()).toBe('Not saved');
      await author.page.context().setOffline(false);
      await mine.save();
      await mine.waitUntilSaved();
      expect(await kind.versions(call, flowId)).toEqual(['written offline', 'first']);
    });

    test('whose save was kept but never answered is saved again without a conflict with itself', async () => {
      await mine.open();
      await mine.write('kept');
      await interruptSaves(async (route) => {
        await route.fetch();
        await route.abort();
      });
      await mine.save();
      await mine.said('The Tandem server does not answer.').waitFor();
      await author.page.unroute('**/source');
      await mine.save();
      await mine.waitUntilSaved();
      expect(await kind.versions(call, flowId)).toEqual(['kept', 'first']);
    });

    test('that is reloaded at once after an edit brings the edit back', async () => {
      await mine.open();
      await interruptSaves((route) => route.abort());
      await mine.write('before the reload');
      await mine.reload();
      expect(await mine.read()).toContain('first');
      await mine.button('Recover them').click();
      expect(await mine.read()).toContain('before the reload');
      await author.page.unroute('**/source'); // not before: a save that was held back by the reload would go on
      await mine.save();
      await mine.waitUntilSaved();
      expect(await kind.versions(call, flowId)).toEqual(['before the reload', 'first']);
    });

    test('whose author is no longer signed in says so, leads to the sign-in and back, and the work is there', async () => {
      await mine.open();
      await mine.write('after the sign-in ended');
      await call('updateAccount', { params: { accountId: authorId }, body: { password: AUTHOR.password } });
      await mine.save();
      await mine.said('You are not signed in, or the sign-in is over.').waitFor();
      await new Portal(author.page).signIn(AUTHOR);
      await mine.opened.waitFor();
      await mine.button('Recover them').click();
      expect(await mine.read()).toContain('after the sign-in ended');
      await mine.save();
      await mine.said(SAVED).waitFor();
      expect(await kind.versions(call, flowId)).toEqual(['after the sign-in ended', 'first']);
    });

    test('whose publishing is cut off after its save goes on from what was saved', async () => {
      await mine.open();
      await mine.write('almost published');
      await author.page.route('**/publish', (route) => route.abort());
      await mine.button('Publish').click();
      await mine.said(kind === CLOUD_FLOWS ? 'The Tandem server does not answer.' : 'Published.').waitFor();
      await author.page.unroute('**/publish');
      await mine.write('published at last');
      await mine.button('Publish').click();
      await mine.waitUntilSaved();
      expect(await kind.versions(call, flowId)).toEqual(['published at last', 'almost published', 'first']);
    });

    test('is published once by a double click', async () => {
      await mine.open();
      await mine.write('published');
      await mine.button('Publish').dblclick();
      await mine.waitUntilSaved();
      expect(await kind.versions(call, flowId)).toEqual(['published', 'first']);
    });
  });

  test('a scheduled flow that is created starts nothing before it is published', async () => {
    const portal = new MakerPortal(author.page);
    await author.page.goto('/');
    await portal.goTo('Cloud flows');
    await portal.button('New cloud flow').click();
    await author.page.getByRole('menuitem', { name: 'Scheduled cloud flow' }).click();
    await portal.dialog.getByRole('textbox', { name: 'Flow name' }).fill('Every day');
    await portal.button('Create').click();
    await portal.heading('Every day').waitFor();
    const shown = async () => (await call('listCloudFlows', {})).items.find(({ name }) => name === 'Every day');
    expect(await shown()).toMatchObject({ state: 'Off', publishedVersion: null, lastRunAt: null });
    await portal.button('Publish').click();
    await author.page.getByText('Your flow is published and ready to go.').first().waitFor();
    await expect.poll(shown).toMatchObject({ state: 'On', publishedVersion: 1, lastRunStatus: 'Succeeded' });
  });

  describe('a double click', () => {
    let portal: MakerPortal;

    beforeEach(async () => {
      portal = new MakerPortal(author.page);
      await author.page.goto('/');
    });

    test('on Create makes one cloud flow', async () => {
      await portal.goTo('Cloud flows');
      await portal.button('New cloud flow').click();
      await author.page.getByRole('menuitem', { name: 'Instant cloud flow' }).click();
      await portal.dialog.getByRole('textbox', { name: 'Flow name' }).fill('Made once');
      await portal.button('Create').dblclick();
      await portal.heading('Made once').waitFor();
      expect((await call('listCloudFlows', {})).items.filter(({ name }) => name === 'Made once')).toHaveLength(1);
    });

    test('on Continue makes one desktop flow', async () => {
      await portal.goTo('Desktop flows');
      await portal.button('New desktop flow').click();
      await portal.dialog.getByRole('textbox', { name: 'Desktop flow name' }).fill('Made once');
      await portal.button('Continue').dblclick();
      await portal.heading('Made once').waitFor();
      expect((await call('listDesktopFlows', {})).items.filter(({ name }) => name === 'Made once')).toHaveLength(1);
    });

    test('on Run flow runs it once', async () => {
      const flowId = await CLOUD_FLOWS.create(call, 'Run once', 'ran');
      await author.page.goto(`/cloud-flows/${flowId}`);
      await portal.button('Run').dblclick();
      await portal.button('Run flow').dblclick();
      await portal.fact('Status').getByText('Succeeded').waitFor();
      expect((await call('listCloudFlowRuns', { query: { cloudFlowId: flowId } })).items).toHaveLength(1);
    });
  });
});
