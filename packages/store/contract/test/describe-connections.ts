import type { AccountId, ConnectionId, TargetId } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import type { ConnectionRecord, ConnectionStore } from '../src/index.ts';
import { OWNER_ID } from './describe-machines.ts';

const TARGET = '01890000-0000-7000-8000-000000000101' as TargetId;

const CONNECTION: ConnectionRecord = {
  id: '01890000-0000-7000-8000-000000000501' as ConnectionId,
  ownerId: OWNER_ID,
  name: 'Front desk',
  kind: 'password',
  targetId: TARGET,
  username: 'M1\\bot',
  sealedPassword: 'c2VhbGVk',
  error: null,
  checkedAt: 1000,
  createdAt: 1000,
};

/** @param make gives the store on a fresh database, in which the account `OWNER_ID` is */
export function describeConnections(name: string, make: () => Promise<ConnectionStore>): void {
  describe(name, () => {
    test('a connection comes back as it was kept and is listed for its owner and its target', async () => {
      const connections = await make();
      const signIn: ConnectionRecord = {
        ...CONNECTION,
        id: '01890000-0000-7000-8000-000000000502' as ConnectionId,
        kind: 'sign-in',
        sealedPassword: null,
        checkedAt: null,
      };
      await connections.add(CONNECTION);
      await connections.add(signIn);
      expect(await connections.get(CONNECTION.id)).toEqual(CONNECTION);
      expect(await connections.listOf(OWNER_ID)).toEqual([CONNECTION, signIn]);
      expect(await connections.listOfTarget(TARGET)).toEqual([CONNECTION, signIn]);
      expect(await connections.listOf('01890000-0000-7000-8000-0000000000ff' as AccountId)).toEqual([]);
    });

    test('an id is taken once', async () => {
      const connections = await make();
      await connections.add(CONNECTION);
      await expect(connections.add({ ...CONNECTION, name: 'Other' })).rejects.toMatchObject({ code: 'IdTaken' });
      expect(await connections.get(CONNECTION.id)).toEqual(CONNECTION);
    });

    test('a check leaves its error, and the next one takes it away', async () => {
      const connections = await make();
      await connections.add(CONNECTION);
      const error = { code: 'WindowsIdentityIncorrect', message: 'Wrong password.', fix: 'Enter it again.' };
      expect(await connections.update(CONNECTION.id, { error, checkedAt: 2000 })).toEqual({ ...CONNECTION, error, checkedAt: 2000 });
      expect(await connections.get(CONNECTION.id)).toEqual({ ...CONNECTION, error, checkedAt: 2000 });
      await connections.update(CONNECTION.id, { error: null, username: 'M1\\other', sealedPassword: 'bmV3' });
      expect(await connections.get(CONNECTION.id)).toEqual({
        ...CONNECTION,
        checkedAt: 2000,
        username: 'M1\\other',
        sealedPassword: 'bmV3',
      });
    });

    test('a connection is removed once', async () => {
      const connections = await make();
      await connections.add(CONNECTION);
      expect(await connections.remove(CONNECTION.id)).toBe(true);
      expect(await connections.remove(CONNECTION.id)).toBe(false);
      expect(await connections.update(CONNECTION.id, { name: 'x' })).toBeUndefined();
    });
  });
}
