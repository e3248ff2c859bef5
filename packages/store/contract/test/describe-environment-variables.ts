import type { EnvironmentVariableId } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import type { AccountRecord, AccountStore, EnvironmentVariableRecord, EnvironmentVariableStore } from '../src/index.ts';

interface VariableStores {
  readonly accounts: AccountStore;
  readonly environmentVariables: EnvironmentVariableStore;
}

export function describeEnvironmentVariables(make: () => VariableStores, owner: AccountRecord): void {
  const variable = (id: string, schemaName: string, value: string): EnvironmentVariableRecord => ({
    id: `01890000-0000-7000-8000-0000000000${id}` as EnvironmentVariableId,
    schemaName,
    displayName: schemaName,
    description: '',
    kind: 'json',
    value,
    ownerId: owner.id,
    createdAt: 1,
    updatedAt: 1,
  });
  const greeting = variable('e1', 'new_Greeting', '{"a":5.0}');
  const open = async (): Promise<EnvironmentVariableStore> => {
    const stores = make();
    await stores.accounts.add(owner);
    return stores.environmentVariables;
  };

  describe('environment variables', () => {
    test('keep what was given, digit for digit', async () => {
      const store = await open();
      await store.add(greeting);
      expect(await store.get(greeting.id)).toEqual(greeting);
      expect(await store.list()).toEqual([greeting]);
    });

    test('are found by schema name in any case, in the order that was asked for', async () => {
      const store = await open();
      await store.add(greeting);
      await store.add(variable('e2', 'new_Other', '2'));
      expect(await store.valuesOf(['NEW_OTHER', 'new_missing', 'new_greeting'])).toEqual(['2', undefined, '{"a":5.0}']);
    });

    test('refuse a schema name that is taken in another case, and pass over it when many are added', async () => {
      const store = await open();
      await store.add(greeting);
      await expect(store.add(variable('e2', 'NEW_greeting', '1'))).rejects.toMatchObject({ code: 'SchemaNameTaken' });
      await store.addMissing([variable('e3', 'New_Greeting', '1'), variable('e4', 'new_Fresh', '4')]);
      expect(await store.valuesOf(['new_greeting', 'new_fresh'])).toEqual(['{"a":5.0}', '4']);
    });

    test('change and go', async () => {
      const store = await open();
      await store.add(greeting);
      expect(await store.update(greeting.id, { value: 'null', updatedAt: 2 })).toEqual({ ...greeting, value: 'null', updatedAt: 2 });
      expect(await store.remove(greeting.id)).toBe(true);
      expect(await store.remove(greeting.id)).toBe(false);
      expect(await store.update(greeting.id, { value: '1' })).toBeUndefined();
    });
  });
}
