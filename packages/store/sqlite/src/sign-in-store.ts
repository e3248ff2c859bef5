import type { AccountId } from '@tandem/kernel';
import type { PendingSignInRecord, SignInRecord, SignInStore } from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { numberOf, type Row, textOf } from './row.ts';

export function createSignInStore(database: Database): SignInStore {
  const { writer } = database;
  return {
    add: (signIn) =>
      writer.write((connection) => {
        connection
          .prepare('INSERT INTO sign_in (tokenHash, accountId, createdAt, lastSeenAt, expiresAt) VALUES (?, ?, ?, ?, ?)')
          .run(signIn.tokenHash, signIn.accountId, signIn.createdAt, signIn.lastSeenAt, signIn.expiresAt);
      }),
    find: async (tokenHash) =>
      database.read((connection) => {
        const row = connection.prepare('SELECT * FROM sign_in WHERE tokenHash = ?').get(tokenHash);
        return row === undefined ? undefined : toSignIn(row);
      }),
    listOf: async (accountId) =>
      database.read((connection) =>
        connection.prepare('SELECT * FROM sign_in WHERE accountId = ? ORDER BY lastSeenAt DESC, tokenHash').all(accountId).map(toSignIn),
      ),
    touch: (tokenHash, lastSeenAt) =>
      writer.write((connection) => {
        connection.prepare('UPDATE sign_in SET lastSeenAt = ? WHERE tokenHash = ?').run(lastSeenAt, tokenHash);
      }),
    remove: (tokenHash) =>
      writer.write((connection) => {
        connection.prepare('DELETE FROM sign_in WHERE tokenHash = ?').run(tokenHash);
      }),
    removeOthers: (accountId, kept) =>
      writer.write((connection) => {
        connection.prepare('DELETE FROM sign_in WHERE accountId = ? AND tokenHash <> ?').run(accountId, kept ?? '');
      }),
    addPending: (pending) => writer.write((connection) => insertPending(connection, pending)),
    takePending: (state) => writer.write((connection) => takePending(connection, state)),
    removeExpired: (now, idleBefore) =>
      writer.write((connection) => {
        connection.prepare('DELETE FROM sign_in WHERE expiresAt <= ? OR lastSeenAt <= ?').run(now, idleBefore);
        connection.prepare('DELETE FROM pending_sign_in WHERE expiresAt <= ?').run(now);
      }),
  };
}

function insertPending(connection: Connection, pending: PendingSignInRecord): void {
  connection
    .prepare(
      `INSERT INTO pending_sign_in (state, nonce, codeVerifier, browserHash, returnTo, expiresAt)
       VALUES (:state, :nonce, :codeVerifier, :browserHash, :returnTo, :expiresAt)`,
    )
    .run({ ...pending });
}

function takePending(connection: Connection, state: string): PendingSignInRecord | undefined {
  const row = connection.prepare('DELETE FROM pending_sign_in WHERE state = ? RETURNING *').get(state);
  if (row === undefined) return undefined;
  return {
    state: textOf(row, 'state'),
    nonce: textOf(row, 'nonce'),
    codeVerifier: textOf(row, 'codeVerifier'),
    browserHash: textOf(row, 'browserHash'),
    returnTo: textOf(row, 'returnTo'),
    expiresAt: numberOf(row, 'expiresAt'),
  };
}

function toSignIn(row: Row): SignInRecord {
  return {
    tokenHash: textOf(row, 'tokenHash'),
    accountId: textOf(row, 'accountId') as AccountId,
    createdAt: numberOf(row, 'createdAt'),
    lastSeenAt: numberOf(row, 'lastSeenAt'),
    expiresAt: numberOf(row, 'expiresAt'),
  };
}
