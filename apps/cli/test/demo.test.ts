import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runTandem } from './run-tandem.ts';

test('tandem demo runs the sample through server and machine and prints both runs', { timeout: 90_000 }, async () => {
  const home = mkdtempSync(join(tmpdir(), 'tandem-demo-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const { code, out } = await runTandem(['demo', '--country', 'Peru', '--json'], {
    env: { HOME: home, XDG_CONFIG_HOME: join(home, '.config') },
  });
  const { cloudFlowRun, desktopFlowRun } = JSON.parse(out);
  expect([code, cloudFlowRun.status, desktopFlowRun.status]).toEqual([0, 'Succeeded', 'Succeeded']);
  expect(desktopFlowRun.outputs).toMatchObject({ Greeting: 'Greetings from Peru', FileCount: 1 });
  expect(desktopFlowRun.outputs.FilePath.startsWith(home)).toBe(true);
  expect(existsSync(desktopFlowRun.outputs.FilePath)).toBe(true);
});
