import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MachineFrame } from '@tandem/protocol';
import { expect, onTestFinished, test, vi } from 'vitest';
import { RunFiles } from '../../src/body/run-files.ts';
import { PasswordGate } from '../../src/credentials/password-gate.ts';
import { DesignerDesk } from '../../src/designer/designer-desk.ts';
import { DESIGNER_PROGRAM } from '../../src/designer/designer-process.ts';
import { machineFolder } from '../../src/identity/machine-folder.ts';
import { readRegistration } from '../../src/identity/registration.ts';
import { TextKey } from '../../src/journal/text-key.ts';
import { ClaimedLaunches } from '../../src/launch/claimed-launches.ts';
import { makeTestMachine } from '../start-test-machine.ts';
import { OWN_CONNECTION } from './open-designer.ts';

const RUN = { kind: 'run', script: 'WAIT 60', inputs: '{}', breakpoints: [], from: null, isStepping: false, delayMs: 0 };

/** A desk whose channel is an array, so that half a minute without one takes no time. */
async function makeDesk() {
  const folder = machineFolder((await makeTestMachine()).dataDir);
  const frames: MachineFrame[] = [];
  const channel = { isOpen: true };
  const send = (frame: MachineFrame) => {
    if (channel.isOpen) frames.push(frame);
    return channel.isOpen;
  };
  const quiet = () => undefined;
  const desk = new DesignerDesk({
    log: { info: quiet, warn: quiet, error: quiet },
    files: new RunFiles(folder.runs, new TextKey(randomBytes(32))),
    program: DESIGNER_PROGRAM,
    launches: new ClaimedLaunches(),
    passwords: new PasswordGate(),
    registration: () => readRegistration(folder),
    policy: () => undefined,
    send,
    sendWhenIdle: send,
    isSessionTaken: () => false,
  });
  onTestFinished(() => desk.close());
  return { desk, frames, channel, runs: folder.runs };
}

async function startRun({ desk, frames }: Awaited<ReturnType<typeof makeDesk>>, linkId: string): Promise<void> {
  await desk.receive({ kind: 'designer-open', linkId, runAs: OWN_CONNECTION });
  await desk.receive({ kind: 'designer-command', linkId, command: JSON.stringify(RUN) });
  await expect.poll(() => JSON.stringify(frames), { timeout: 20_000 }).toContain('{\\"kind\\":\\"started\\"}');
}

test('half a minute without the channel ends runs and links, which the server hears when it is back', async () => {
  const made = await makeDesk();
  const { desk, frames, channel } = made;
  const linkId = randomUUID();
  await startRun(made, linkId);
  channel.isOpen = false;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  desk.disconnected();
  vi.advanceTimersByTime(29_999);
  expect(desk.isAtWork).toBe(true);
  vi.advanceTimersByTime(1);
  vi.useRealTimers();
  expect(desk.isAtWork).toBe(false);
  channel.isOpen = true;
  desk.connected();
  expect(frames.at(-1)).toMatchObject({ kind: 'designer-closed', linkId, code: 'DesignerLinkLost' });
});

test('a link that is closed while its user is looked for does not open', async () => {
  const { desk, frames } = await makeDesk();
  const linkId = randomUUID();
  const opening = desk.receive({ kind: 'designer-open', linkId, runAs: OWN_CONNECTION });
  await desk.receive({ kind: 'designer-close', linkId });
  await opening;
  await sleep(50);
  expect(frames).toEqual([]);
});

test('a server that is back hears of the links that are open, so that one that knows them not can close them', async () => {
  const { desk, frames } = await makeDesk();
  const linkId = randomUUID();
  await desk.receive({ kind: 'designer-open', linkId, runAs: OWN_CONNECTION });
  desk.disconnected();
  desk.connected();
  expect(frames).toHaveLength(2);
  expect(frames[1]).toEqual(frames[0]);
  await desk.receive({ kind: 'designer-close', linkId });
  desk.connected();
  expect(frames).toHaveLength(2);
});

test('a disk on which no body can be begun refuses runs and ends nothing else', async () => {
  const { desk, frames, runs } = await makeDesk();
  const linkId = randomUUID();
  const run = (script: string) => desk.receive({ kind: 'designer-command', linkId, command: JSON.stringify({ ...RUN, script }) });
  await desk.receive({ kind: 'designer-open', linkId, runAs: OWN_CONNECTION });
  rmSync(runs, { recursive: true });
  await run('SET a TO 1');
  await expect.poll(() => JSON.stringify(frames), { timeout: 20_000 }).toContain('{\\"kind\\":\\"ended\\"');
  await sleep(50);
  await run('SET a TO 2');
  expect(frames.at(-1)).toMatchObject({ kind: 'designer-event', event: expect.stringContaining('"refused"') });
  const other = randomUUID();
  await desk.receive({ kind: 'designer-open', linkId: other, runAs: OWN_CONNECTION });
  expect(frames.at(-1)).toMatchObject({ kind: 'designer-opened', linkId: other, error: null });
});
