import type { Connection, Target } from '@tandem/protocol';
import { api } from '../shell/api.ts';
import type { ConnectionDraft } from './connection-draft.ts';
import { sealPassword } from './sealed-password.ts';

/** Sends a filled-in form. The machine checks the credentials before the connection is kept. */
export async function createConnection(draft: ConnectionDraft, target: Target): Promise<Connection> {
  const { id, kind, password } = draft;
  const username = draft.username.trim();
  const sealed = kind === 'password' ? { sealedPassword: await sealPassword(target, { connectionId: id, username, password }) } : {};
  return api('createConnection', { body: { id, name: draft.name, kind, targetId: target.targetId, username, ...sealed } });
}
