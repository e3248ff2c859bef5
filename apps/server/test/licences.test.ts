import type { MachineRecord } from '@tandem/store';
import { expect, test } from 'vitest';
import { startFleet } from './start-fleet.ts';

async function start() {
  const fleet = await startFleet();
  const { id } = await fleet.addMachine('M1');
  const { licences } = fleet.parts;
  const machineNow = async (): Promise<readonly MachineRecord[]> => [await fleet.parts.machines.get(id)];
  return {
    ...fleet,
    machineId: id,
    requireLicence: async (runMode: 'attended' | 'unattended') =>
      licences.require({ runMode, ownerId: fleet.admin.id, machines: await machineNow() }),
    mayRunOn: async (runMode: 'attended' | 'unattended') => (await machineNow()).map((machine) => licences.mayRunOn(runMode, machine)),
  };
}

test('nobody needs a licence unless an administrator says so', async () => {
  const { requireLicence, mayRunOn } = await start();
  await requireLicence('attended');
  await requireLicence('unattended');
  expect(await mayRunOn('unattended')).toEqual([true]);
});

test('an attended run needs the licence of the creator of its connection', async () => {
  const { requireLicence, services, admin } = await start();
  await services.settings.change({ enforcesLicences: true });
  await expect(requireLicence('attended')).rejects.toMatchObject({
    code: 'AttendedLicenceMissing',
    status: 403,
    message: expect.stringContaining('Ada'),
  });
  await services.stores.accounts.update(admin.id, { hasAttendedLicence: true });
  await requireLicence('attended');
});

test('an unattended run needs the add-on of a machine', async () => {
  const { requireLicence, mayRunOn, services, callAsAdmin, machineId } = await start();
  await services.settings.change({ enforcesLicences: true });
  await expect(requireLicence('unattended')).rejects.toMatchObject({
    code: 'UnattendedAddOnMissing',
    status: 403,
    message: expect.stringContaining('M1'),
  });
  expect(await mayRunOn('unattended')).toEqual([false]);
  await callAsAdmin('updateMachine', { params: { machineId }, body: { hasUnattendedAddOn: true } });
  await requireLicence('unattended');
  expect(await mayRunOn('unattended')).toEqual([true]);
});
