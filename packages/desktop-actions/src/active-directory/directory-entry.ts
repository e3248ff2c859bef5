import { type ActionContext, ActionError, Instance, parameters } from '@tandem/desktop-engine';
import type { Client } from 'ldapts';
import { failure } from './directory-fault.ts';
import { normalDn } from './ldap-path.ts';

/** Type of connections, as the designer shows it. */
export const DIRECTORY_ENTRY = 'Active Directory entry';

/** An open connection and the entry that locations are below. */
export class DirectoryEntry {
  readonly client: Client;
  readonly path: string;
  readonly base: string;
  readonly #forget: () => void;
  #isClosed = false;

  constructor(client: Client, { path, base, forget }: { readonly path: string; readonly base: string; readonly forget: () => void }) {
    this.client = client;
    this.path = path;
    this.base = base;
    this.#forget = forget;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#forget();
    await this.client.unbind();
  }

  /** Where something is made: what the script writes, below the entry unless it names a domain itself. */
  locationOf(written: string): string {
    if (written.trim() === '') return this.base;
    const dn = normalDn(written);
    return /(^|,)dc=/i.test(dn) || this.base === '' ? dn : `${dn},${this.base}`;
  }
}

export const ENTRY = { ParentDirectoryEntry: parameters.instance(DIRECTORY_ENTRY, DirectoryEntry) } as const;

export function entryValue(entry: DirectoryEntry): Instance<DirectoryEntry> {
  return new Instance(DIRECTORY_ENTRY, entry, { LdapPath: () => entry.path });
}

/** What the request is about, for its errors. */
export interface Subject {
  readonly context: ActionContext;
  /** Of an object that is not there. */
  readonly missingId: string;
  /** The request sets a password. */
  readonly isPassword?: boolean;
}

/**
 * Sends requests to the directory; a cancelled run closes the connection, which ends what is under way.
 *
 * @throws ActionError with the ids of `directory-fault.ts`
 */
export async function withDirectory<T>(entry: DirectoryEntry, subject: Subject, work: (client: Client) => Promise<T>): Promise<T> {
  if (entry.isClosed)
    throw new ActionError('InvalidOperationError', 'The connection is closed. Connect to the server again before this action.');
  const { signal } = subject.context.context;
  signal.throwIfAborted();
  const cancel = (): void => void entry.close().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await work(entry.client);
  } catch (thrown) {
    throw failure(thrown, subject);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
