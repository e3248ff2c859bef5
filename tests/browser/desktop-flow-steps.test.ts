import { beforeEach, describe, expect, test } from 'vitest';
import { lacksBrowser } from '../support/needs.ts';
import { type SignedInPortal, useSignedInPortal } from '../support/signed-in-portal.ts';
import { allowClipboard } from './robustness/pasted.ts';
import { DesktopFlowDesigner } from './seed/desktop-flow-designer.ts';

const LAUNCH = 'Excel.LaunchExcel.LaunchUnderExistingProcess Visible: True UseMachineLocale: False Instance=>';
/** Ends only where it looks whether it should. */
const ENDLESS = `${LAUNCH} FirstExcel
SET Begun TO 1
LOOP WHILE (1) = (1)
    IF (FlowControl.IfSafeStop ShouldStop: True) THEN
    END
    WAIT 1
END
${LAUNCH} LastExcel
`;

describe.skipIf(lacksBrowser)('steps of a desktop flow', { timeout: 180_000 }, () => {
  const given = useSignedInPortal();
  let tandem: SignedInPortal['tandem'];
  let call: SignedInPortal['call'];
  let browser: SignedInPortal['browser'];
  let page: SignedInPortal['page'];
  let portal: SignedInPortal['portal'];
  let app: DesktopFlowDesigner;

  beforeEach(() => {
    ({ tandem, call, browser, page, portal } = given);
    app = new DesktopFlowDesigner(page);
  });

  async function openFlow(script: string, row: number): Promise<void> {
    const { id } = await call('importDesktopFlow', { body: { name: 'Steps', script } });
    await page.goto(`/desktop-flows/${id}/design?subflow=Main&row=${row}`);
    await app.steps.getByRole('row').first().waitFor();
  }

  async function newStep(title: string): Promise<void> {
    await page.getByRole('searchbox', { name: 'Search actions' }).fill(title);
    await page.getByRole('complementary', { name: 'Actions' }).getByRole('treeitem', { name: title }).first().dblclick();
    await app.dialog.waitFor();
  }

  test('a new one takes the instance that a step above it made', async () => {
    await openFlow(ENDLESS, 2);
    await newStep('Write to Excel worksheet');
    const instance = app.dialog.getByRole('textbox', { name: 'Excel instance' });
    await expect.poll(() => instance.inputValue()).toBe('%FirstExcel%');
    await browser.picture('excel-instance');
  });

  test('a whole flow is pasted into a new one, before anything of it has the focus', async () => {
    await allowClipboard(page);
    await page.goto('/desktop-flows');
    await page.getByRole('button', { name: 'New desktop flow' }).click();
    await app.dialog.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('No steps yet').waitFor();
    await page.evaluate(`navigator.clipboard.writeText('CALL Count\\nFUNCTION Count GLOBAL\\n    SET A TO 1\\nEND FUNCTION\\n')`);
    await page.keyboard.press('ControlOrMeta+v');
    await app.steps.getByRole('row').first().waitFor();
    await page.getByRole('tab', { name: 'Count' }).waitFor();
  });

  test('a credential is chosen from those there are, or written, and where there is none the dialog says so', async () => {
    await openFlow('SET A TO 1\n', 1);
    await newStep('Get credential');
    await app.dialog.getByRole('link', { name: 'Make one on the page Credentials' }).waitFor();
    await browser.picture('credential-none');
    await call('createCredential', { body: { name: 'Bank 100%', username: 'mara', password: 'not shown to anybody' } });
    // The dialog is told of it: nothing was opened or clicked since.
    await app.dialog.getByRole('link').waitFor({ state: 'detached' });
    const field = app.dialog.getByRole('combobox', { name: 'Credential' });
    await field.click();
    const option = page.getByRole('option', { name: 'Bank 100%' });
    await option.waitFor();
    await browser.picture('credential-list');
    await option.click();
    expect(await field.inputValue()).toBe('Bank 100%%');
    await field.fill('%Which%');
    await app.save();
    await app.step('Get credential').waitFor();
  });

  test('what happens on error opens over the dialog, which keeps what is typed in it, and both are saved and undone as one', async () => {
    await openFlow('SET A TO 1\n', 1);
    await app.step('Set variable').dblclick();
    const value = app.dialog.getByRole('textbox', { name: 'Value' });
    await value.fill('2');
    await askErrors();
    const errors = page.getByRole('dialog', { name: 'On error: Set variable' });
    await errors.getByRole('button', { name: 'Cancel' }).click();
    await errors.waitFor({ state: 'detached' });
    await expect.poll(() => value.inputValue()).toBe('2');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('On error…');
    await page.keyboard.press('Enter');
    await errors.waitFor();
    await page.keyboard.press('Escape');
    await errors.waitFor({ state: 'detached' });
    await askErrors();
    await errors.getByRole('button', { name: 'Rule for every error' }).click();
    await browser.pictures('on-error-over-step');
    await errors.getByRole('button', { name: 'Save', exact: true }).click();
    await errors.waitFor({ state: 'detached' });
    await app.dialog.getByText('What happens on error is changed.').waitFor();
    expect(await value.inputValue()).toBe('2');
    await browser.pictures('on-error-kept');
    await app.save();
    const changed = app.step('Set variable. Set A to 2.*has error handling');
    await changed.waitFor();
    await page.getByRole('button', { name: /^Undo:/ }).click();
    await changed.waitFor({ state: 'detached' });
    await app.step('Set variable. Set A to 1').waitFor();
  });

  test('a new block gets its rules for errors in its first dialog', async () => {
    await openFlow('SET A TO 1\n', 1);
    await newStep('On block error');
    await app.dialog.getByRole('textbox', { name: 'Block name' }).fill('Try');
    await askErrors();
    const errors = page.getByRole('dialog', { name: 'On block error: Try' });
    await errors.getByRole('button', { name: 'Rule for every error' }).click();
    await errors.getByRole('button', { name: 'Save', exact: true }).click();
    await errors.waitFor({ state: 'detached' });
    await app.save();
    await app.step('On block error. .*Try').waitFor();
    await app.step('On block error. .*has error handling').waitFor();
  });

  async function askErrors(): Promise<void> {
    await app.dialog.getByRole('button', { name: 'On error…' }).click();
  }

  test('a run from one of them is begun by key as soon as its machine is chosen, moves no command, is paused and asked to stop safely', async () => {
    await openFlow(ENDLESS, 2);
    await app.steps.focus();
    const stop = portal.button('Stop');
    const place = await stop.boundingBox();
    await page.keyboard.press('Alt+F5');
    await app.dialog.getByRole('button', { name: 'Cancel' }).click();
    await app.dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+F5');
    await browser.pictures('debug-where');
    await app.dialog.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByText(tandem.machineName).first().waitFor();
    const status = page.getByRole('status');
    await status.getByText('Running').waitFor();
    expect(await stop.boundingBox()).toEqual(place);
    await browser.picture('debug-running');
    await page.keyboard.press('F8');
    await status.getByText('Paused').waitFor();
    await browser.pictures('debug-paused');
    await portal.button('Stop safely').click();
    await status.getByText('A safe stop is requested').waitFor();
    await browser.picture('debug-safe-stop');
    await page.keyboard.press('F5');
    await page.getByText('The run succeeded.').waitFor();
  });

  test('a run of the queue is asked to stop safely, and its log has the labels of the dialog', async () => {
    const [flow] = (await call('listDesktopFlows', {})).items.filter(({ name }) => name === 'Make folder');
    const [cloudFlow] = (await call('listCloudFlows', {})).items;
    if (flow === undefined || cloudFlow === undefined) throw new Error('the first start brought no sample');
    const { text } = await call('getDesktopFlowSource', { params: { flowId: flow.id } });
    await call('updateDesktopFlow', { params: { desktopFlowId: flow.id }, body: { script: `${text.trimEnd()}\nWAIT 600\n` } });
    const { runId } = await call('runCloudFlow', { params: { cloudFlowId: cloudFlow.id }, body: { body: { text: 'Greece', number: 2 } } });
    await expect.poll(() => runOf(runId), { timeout: 30_000 }).toBeDefined();
    await page.goto(`/desktop-flow-runs/${await runOf(runId)}`);
    await portal.button('Stop safely').waitFor();
    await page.locator('details').first().getByText('Inputs and outputs').click();
    await page.getByText('Retrieve: DateOnly').waitFor();
    await browser.pictures('run-page');
    await portal.button('Stop safely').click();
    await portal.dialog.waitFor();
    await browser.pictures('run-stop-safely');
    await portal.dialog.getByRole('button', { name: 'Stop safely' }).click();
    await page.getByText('The flow was asked to stop.').first().waitFor();
  });

  async function runOf(parentRunId: string): Promise<string | undefined> {
    const { items } = await call('listDesktopFlowRuns', { query: { parentRunId } });
    return items.find(({ status }) => status === 'Started')?.id;
  }
});
