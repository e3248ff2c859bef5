import { type AccountId, TandemError } from '@tandem/kernel';
import { type AccountChange, type AccountRecord, AccountRole, type AccountStore } from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { booleanOf, numberOf, oneOf, optionalTextOf, type Row, textOf } from './row.ts';

const SELECT = 'SELECT * FROM account';

export function createAccountStore(database: Database): AccountStore {
  return {
    count: async () => database.read((connection) => countAccounts(connection)),
    list: async () => database.read((connection) => connection.prepare(`${SELECT} ORDER BY email`).all().map(toAccount)),
    get: async (id) => database.read((connection) => getAccount(connection, id)),
    findByEmail: async (email) => database.read((connection) => one(connection.prepare(`${SELECT} WHERE email = ?`).get(email))),
    findByWorkAccount: async ({ issuer, subject }) =>
      database.read((connection) => one(connection.prepare(`${SELECT} WHERE issuer = ? AND subject = ?`).get(issuer, subject))),
    add: (account) => database.writer.write((connection) => insertAccount(connection, account)),
    addFirst: (account) =>
      database.writer.write((connection) => {
        if (countAccounts(connection) > 0) return false;
        insertAccount(connection, account);
        return true;
      }),
    update: (id, change) => database.writer.write((connection) => updateAccount(connection, id, change)),
  };
}

function countAccounts(connection: Connection): number {
  return numberOf(connection.prepare('SELECT count(*) AS n FROM account').get() ?? {}, 'n');
}

function getAccount(connection: Connection, id: AccountId): AccountRecord | undefined {
  return one(connection.prepare(`${SELECT} WHERE id = ?`).get(id));
}

function insertAccount(connection: Connection, account: AccountRecord): void {
  const { changes } = connection
    .prepare(
      `INSERT INTO account (id, email, name, role, passwordHash, issuer, subject, hasAttendedLicence, isDisabled, createdAt)
       VALUES (:id, :email, :name, :role, :passwordHash, :issuer, :subject, :hasAttendedLicence, :isDisabled, :createdAt)
       ON CONFLICT DO NOTHING`,
    )
    .run({ id: account.id, email: account.email, createdAt: account.createdAt, ...changeable(account) });
  if (changes === 0) throw emailTaken();
}

function updateAccount(connection: Connection, id: AccountId, change: AccountChange): AccountRecord | undefined {
  const account = getAccount(connection, id);
  if (account === undefined) return undefined;
  const changed = { ...account, ...change };
  connection
    .prepare(
      `UPDATE account SET name = :name, role = :role, passwordHash = :passwordHash, issuer = :issuer, subject = :subject,
         hasAttendedLicence = :hasAttendedLicence, isDisabled = :isDisabled WHERE id = :id`,
    )
    .run({ id, ...changeable(changed) });
  return changed;
}

function changeable(account: AccountRecord): Record<string, string | number | null> {
  return {
    name: account.name,
    role: account.role,
    passwordHash: account.passwordHash,
    issuer: account.workAccount?.issuer ?? null,
    subject: account.workAccount?.subject ?? null,
    hasAttendedLicence: Number(account.hasAttendedLicence),
    isDisabled: Number(account.isDisabled),
  };
}

function one(row: Row | undefined): AccountRecord | undefined {
  return row === undefined ? undefined : toAccount(row);
}

function toAccount(row: Row): AccountRecord {
  const issuer = optionalTextOf(row, 'issuer');
  return {
    id: textOf(row, 'id') as AccountId,
    email: textOf(row, 'email'),
    name: textOf(row, 'name'),
    role: oneOf(row, 'role', Object.values(AccountRole)),
    passwordHash: optionalTextOf(row, 'passwordHash'),
    workAccount: issuer === null ? null : { issuer, subject: textOf(row, 'subject') },
    hasAttendedLicence: booleanOf(row, 'hasAttendedLicence'),
    isDisabled: booleanOf(row, 'isDisabled'),
    createdAt: numberOf(row, 'createdAt'),
  };
}

function emailTaken(): TandemError {
  return new TandemError('EmailTaken', 'There is an account with this e-mail address already.', {
    status: 409,
    fix: 'Use another address, or change the account that is there.',
  });
}
