import { type AccountId, TandemError } from '@tandem/kernel';
import type { FlowTextChange, FlowVersionQuery, FlowVersionRecord, FlowVersionState, FlowVersionText, NewFlowVersion } from '@tandem/store';
import type { Connection } from './connection.ts';
import { booleanOf, numberOf, type Row, textOf } from './row.ts';
import { textHash } from './text-hash.ts';

/** Names a flow among both kinds. */
export interface FlowKey {
  readonly kind: 'cloud' | 'desktop';
  readonly flowId: string;
}

/** Writes version 1 of a new flow. */
export function addFirstVersion(connection: Connection, key: FlowKey, first: NewFlowVersion & { readonly isPublished: boolean }): void {
  insertVersion(connection, key, { ...first, version: 1 });
  if (first.isPublished) markPublished(connection, key, 1);
}

/**
 * Writes what a change does to the texts of a flow.
 *
 * @returns which texts the flow has then
 * @throws TandemError `NotFound`
 */
export function changeVersions(
  connection: Connection,
  { key, state }: { readonly key: FlowKey; readonly state: FlowVersionState },
  { save, publish }: FlowTextChange,
): FlowVersionState {
  const isNew = save !== undefined && isNewText(connection, { key, state }, save);
  const latestVersion = isNew ? state.latestVersion + 1 : state.latestVersion;
  if (isNew) insertVersion(connection, key, { ...save, version: latestVersion });
  if (publish === undefined) return { latestVersion, publishedVersion: state.publishedVersion };
  const publishedVersion = publish === 'latest' ? latestVersion : publish;
  markPublished(connection, key, publishedVersion);
  return { latestVersion, publishedVersion };
}

export function listVersions(
  connection: Connection,
  { kind, flowId }: FlowKey,
  { before, limit }: FlowVersionQuery,
): readonly FlowVersionRecord[] {
  return connection
    .prepare('SELECT * FROM flow_version WHERE kind = ? AND flowId = ? AND version < ? ORDER BY version DESC LIMIT ?')
    .all(kind, flowId, before ?? Number.MAX_SAFE_INTEGER, limit)
    .map(toVersion);
}

export function getVersion(connection: Connection, { kind, flowId }: FlowKey, version: number | 'latest'): FlowVersionText | undefined {
  const row = connection
    .prepare(
      `SELECT v.*, t.body AS text FROM flow_version v JOIN flow_text t ON t.hash = v.textHash
       WHERE v.kind = ? AND v.flowId = ? AND v.version <= ? AND v.version >= ? ORDER BY v.version DESC LIMIT 1`,
    )
    .get(kind, flowId, version === 'latest' ? Number.MAX_SAFE_INTEGER : version, version === 'latest' ? 0 : version);
  return row === undefined ? undefined : { ...toVersion(row), text: textOf(row, 'text') };
}

/** Removes all versions of a flow, and the texts that no other version has. */
export function removeVersions(connection: Connection, { kind, flowId }: FlowKey): void {
  const rows = connection.prepare('DELETE FROM flow_version WHERE kind = ? AND flowId = ? RETURNING textHash').all(kind, flowId);
  const drop = connection.prepare(
    'DELETE FROM flow_text WHERE hash = :hash AND NOT EXISTS (SELECT 1 FROM flow_version WHERE textHash = :hash)',
  );
  for (const hash of new Set(rows.map((row) => textOf(row, 'textHash')))) drop.run({ hash });
}

function isNewText(
  connection: Connection,
  { key, state }: { readonly key: FlowKey; readonly state: FlowVersionState },
  { text, note }: NewFlowVersion,
): boolean {
  if (note !== '') return true;
  const row = connection
    .prepare('SELECT textHash FROM flow_version WHERE kind = ? AND flowId = ? AND version = ?')
    .get(key.kind, key.flowId, state.latestVersion);
  return textOf(row ?? {}, 'textHash') !== textHash(text);
}

function insertVersion(
  connection: Connection,
  { kind, flowId }: FlowKey,
  { version, text, savedAt, savedBy, note }: NewFlowVersion & { readonly version: number },
): void {
  const hash = textHash(text);
  connection.prepare('INSERT INTO flow_text (hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING').run(hash, text);
  connection
    .prepare(
      `INSERT INTO flow_version (kind, flowId, version, textHash, savedAt, savedBy, note, wasPublished)
       VALUES (?, ?, ?, ?, ?, ?, ?, 0)`,
    )
    .run(kind, flowId, version, hash, savedAt, savedBy, note);
}

function markPublished(connection: Connection, { kind, flowId }: FlowKey, version: number): void {
  const { changes } = connection
    .prepare('UPDATE flow_version SET wasPublished = 1 WHERE kind = ? AND flowId = ? AND version = ?')
    .run(kind, flowId, version);
  if (changes === 0) throw new TandemError('NotFound', `The flow has no version ${version}.`, { status: 404 });
}

function toVersion(row: Row): FlowVersionRecord {
  return {
    version: numberOf(row, 'version'),
    savedAt: numberOf(row, 'savedAt'),
    savedBy: textOf(row, 'savedBy') as AccountId,
    note: textOf(row, 'note'),
    wasPublished: booleanOf(row, 'wasPublished'),
  };
}
