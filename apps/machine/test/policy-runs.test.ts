import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnoseMachine } from '../src/main.ts';
import { openDesigner, startDesignedMachine } from './designer/open-designer.ts';
import { makeTestMachine, offerAndGrant, workOrder } from './start-test-machine.ts';

const CHILD_ID = '01890000-0000-7000-8000-00000000000c';
const ADA = { accountId: 'a1', email: 'ada@example.org' };

function writePolicy(dataDir: string, text: unknown): void {
  writeFileSync(join(dataDir, 'policy.json'), typeof text === 'string' ? text : JSON.stringify(text), { mode: 0o600 });
}

test('each run obeys the policy as it is then, and one that cannot be read lets none run', async () => {
  const machine = await makeTestMachine();
  const { channel } = machine.server;
  await machine.startReal();
  await channel.next('hello');
  const script = "@OUTPUT T : { 'Type': 'String' }\nSET T TO 1.5\nSET T TO $'''%T%'''\nLogging.LogMessage Message: 'x'";
  const run = async (policy: unknown, senders?: (typeof ADA)[]) => {
    writePolicy(machine.dataDir, policy);
    const run = await offerAndGrant(
      machine,
      workOrder({ script, targetId: machine.targetId, ...(senders === undefined ? {} : { senders }) }),
    );
    const { outcome } = await channel.next('result', { fits: ({ runId }) => runId === run.runId });
    channel.send({ kind: 'ack', ...run });
    return outcome;
  };

  expect(await run({ culture: 'de-DE' })).toMatchObject({ status: 'Succeeded', outputs: '{"T":"1,5"}' });
  expect(await run({ actions: { block: ['Logging'] } })).toMatchObject({ status: 'Failed', error: { code: 'BLOCKED_BY_POLICY' } });
  expect(await run({ senders: ['ada@example.org'] }, [ADA])).toMatchObject({ status: 'Succeeded' });
  expect(await run({ senders: ['bob@example.org'] }, [ADA])).toMatchObject({
    error: { code: 'SenderBlockedByPolicy', message: expect.stringContaining('ada@example.org') },
  });
  expect(await run({ senders: ['ada@example.org'] })).toMatchObject({ error: { code: 'SenderBlockedByPolicy' } });
  expect(await run('{')).toMatchObject({ error: { code: 'MachinePolicyInvalid' } });
});

test('debug runs obey the policy, and refuse whoever it does not list', async () => {
  const { machine } = await startDesignedMachine();
  const designer = await openDesigner(machine);
  writePolicy(machine.dataDir, { actions: { block: ['Logging'] } });
  designer.run("Logging.LogMessage Message: 'x'");
  expect((await designer.next('ended')).outcome.error).toMatchObject({ code: 'BLOCKED_BY_POLICY', line: 1 });
  writePolicy(machine.dataDir, { senders: ['ada@example.org'] });
  designer.run('SET X TO 1');
  expect(await designer.next('refused')).toMatchObject({ code: 'SenderBlockedByPolicy' });
});

test('a debug run runs the flows that came with it', async () => {
  const { machine } = await startDesignedMachine();
  const designer = await openDesigner(machine);
  const child = "@OUTPUT R : { 'Type': 'Numeric' }\nSET R TO 42";
  designer.run(`@OUTPUT R : { 'Type': 'Numeric' }\nExternal.RunFlow FlowId: '${CHILD_ID}' @R=> R`, {
    dependencies: [{ desktopFlowId: CHILD_ID, name: 'Child', script: child }],
  });
  expect((await designer.next('ended')).outcome).toMatchObject({ status: 'Succeeded', outputs: '{"R":42}', actionCount: 2 });
});

test('the doctor says what the policy says, and what is wrong with it', async () => {
  const { dataDir } = await makeTestMachine();
  const look = async () => (await diagnoseMachine(dataDir)).find(({ name }) => name.includes('policy'));
  expect(await look()).toMatchObject({ isOk: true, message: 'There is no policy: everything is allowed.' });
  writePolicy(dataDir, { culture: 'de-DE' });
  expect(await look()).toMatchObject({ isOk: true, message: expect.stringContaining('culture de-DE') });
  chmodSync(join(dataDir, 'policy.json'), 0o666);
  expect(await look()).toMatchObject({ isOk: false, fix: expect.stringContaining('chmod go-w') });
});
