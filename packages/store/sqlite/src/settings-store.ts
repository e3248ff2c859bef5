import type { SettingsStore } from '@tandem/store';
import type { Database } from './database.ts';
import { textOf } from './row.ts';

export function createSettingsStore(database: Database): SettingsStore {
  return {
    load: async () =>
      database.read((connection) => {
        const rows = connection.prepare('SELECT name, value FROM setting').all();
        return new Map(rows.map((row) => [textOf(row, 'name'), textOf(row, 'value')]));
      }),
    save: (changes) =>
      database.writer.write((connection) => {
        const upsert = connection.prepare(
          'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        );
        for (const [name, value] of changes) upsert.run(name, value);
      }),
  };
}
