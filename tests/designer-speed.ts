import { PortalBrowser } from './support/portal-browser.ts';
import { RunningTandem } from './support/running-tandem.ts';

const ACTIONS = 500;
const DRAG_STEPS = 120;

/** 500 actions, every tenth of them a loop around the next nine. */
function largeFlow(): string {
  const compose = (index: number, after: string | undefined) => ({
    type: 'Compose',
    inputs: `value ${index}`,
    runAfter: after === undefined ? {} : { [after]: ['Succeeded'] },
  });
  const actions: Record<string, object> = {};
  for (let start = 0; start < ACTIONS; start += 10) {
    const inside: Record<string, object> = {};
    for (let index = start + 1; index < start + 10; index++) {
      inside[`Step_${index}`] = compose(index, index === start + 1 ? undefined : `Step_${index - 1}`);
    }
    const runAfter = start === 0 ? {} : { [`Loop_${start - 10}`]: ['Succeeded'] };
    actions[`Loop_${start}`] = { type: 'Foreach', foreach: '@createArray(1)', actions: inside, runAfter };
  }
  const triggers = { manual: { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: {} } } } };
  return JSON.stringify({
    properties: { connectionReferences: {}, definition: { parameters: {}, triggers, actions } },
    schemaVersion: '1.0.0.0',
  });
}

/** Frames of the page from now on until they are asked for. */
const COUNT_FRAMES = `window.frames_ = []; window.lastFrame_ = performance.now(); (function next(now) {
  window.frames_.push(now - window.lastFrame_); window.lastFrame_ = now; requestAnimationFrame(next);
})(performance.now());`;

interface Frames {
  readonly perSecond: number;
  readonly slowestMs: number;
}

async function framesWhile({ page }: PortalBrowser, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate('window.frames_.length = 0');
  await act();
  const frames: number[] = await page.evaluate('window.frames_');
  const total = frames.reduce((sum, ms) => sum + ms, 0);
  return { perSecond: Math.round((frames.length * 1000) / total), slowestMs: Math.round(Math.max(...frames)) };
}

async function drag(
  { page }: PortalBrowser,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step++) {
    const part = step / DRAG_STEPS;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
  }
  await page.mouse.up();
}

/** CPU time of the page while something is done: on a busy machine it tells more than the time that passes. */
async function cpuMsOf({ page }: PortalBrowser, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taskSeconds = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const before = await taskSeconds();
  await act();
  const spent = (await taskSeconds()) - before;
  await session.detach();
  return Math.round(spent * 1000);
}

async function signIn({ page }: PortalBrowser, { email, password }: RunningTandem['identity']): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(/mail/i).first().fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
}

/** Opens a flow of 500 actions in Chromium, moves the canvas and a card, types, looks at a run, and prints how fast that was. */
async function measure(tandem: RunningTandem, browser: PortalBrowser): Promise<void> {
  const { page } = browser;
  await signIn(browser, tandem.identity);
  const answer = await page.request.post('/api/cloud-flows', { data: { name: 'Large', definition: largeFlow() } });
  const { id } = (await answer.json()) as { readonly id: string };
  await page.goto(`/cloud-flows/${id}`);
  const edit = page.locator(`a[href$="/cloud-flows/${id}/edit"]`).first();
  await edit.hover();
  await page.waitForLoadState('networkidle');
  const before = performance.now();
  const openCpuMs = await cpuMsOf(browser, async () => {
    await edit.click();
    await page.locator('[data-card="action:Step_1"]').waitFor();
  });
  const openMs = Math.round(performance.now() - before);
  await page.evaluate(COUNT_FRAMES);
  const moving = await framesWhile(browser, () => drag(browser, { x: 1100, y: 700 }, { x: 700, y: 150 }));
  const card = page.locator('[data-card^="action:Step_"]').first();
  const box = (await card.boundingBox()) ?? { x: 0, y: 0 };
  const carrying = await framesWhile(browser, () => drag(browser, { x: box.x + 40, y: box.y + 20 }, { x: box.x + 60, y: box.y + 260 }));
  const typingCpuMs = await cpuMsOf(browser, () => typeIntoCard(browser));
  console.info(`flow of ${ACTIONS} actions: opens in ${openMs} ms, ${openCpuMs} ms of them of the processor`);
  console.info(`canvas moves at ${moving.perSecond} frames/s, slowest frame ${moving.slowestMs} ms`);
  console.info(`a card is carried at ${carrying.perSecond} frames/s, slowest frame ${carrying.slowestMs} ms`);
  console.info(`a key in a field takes ${Math.round(typingCpuMs / TYPED.length)} ms of the processor`);
  console.info(`a run of it is on its canvas after ${await runViewCpuMs(browser, id)} ms of the processor`);
}

const TYPED = 'abcdefghijklmnopqrst';

async function typeIntoCard({ page }: PortalBrowser): Promise<void> {
  await page.locator('[data-card^="action:Step_"]').first().click();
  await page.locator('aside [contenteditable=true]').first().click();
  await page.keyboard.type(TYPED);
}

/** Runs the flow and opens what the run did on the canvas. */
async function runViewCpuMs(browser: PortalBrowser, flowId: string): Promise<number> {
  const { page } = browser;
  const answer = await page.request.post(`/api/cloud-flows/${flowId}/run`, { data: {} });
  const { runId } = (await answer.json()) as { readonly runId: string };
  await page.goto(`/cloud-flow-runs/${runId}`);
  await page.waitForLoadState('networkidle');
  return cpuMsOf(browser, async () => {
    await page.getByRole('tab', { name: 'Canvas' }).click();
    await page.locator('[data-card="action:Step_1"]').waitFor();
  });
}

const tandem = await RunningTandem.start();
const browser = await PortalBrowser.open(tandem.url);
try {
  await measure(tandem, browser);
} finally {
  await browser.close();
  await tandem.stop();
}
