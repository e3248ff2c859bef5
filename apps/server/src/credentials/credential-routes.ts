import { API, type Credential, type CredentialId } from '@tandem/protocol';
import type { AccountRecord, CredentialWithUse } from '@tandem/store';
import { given } from '../http/changes.ts';
import { type App, handle } from '../http/handle.ts';
import { type Credentials, may } from './credentials.ts';

export function registerCredentialRoutes(app: App, credentials: Credentials): void {
  const { accounts } = app.services.stores;
  const viewOne = async (credential: CredentialWithUse, caller: AccountRecord): Promise<Credential> =>
    credentialView(credential, (await accounts.get(credential.ownerId))?.name ?? '', caller);

  handle(app, API.listCredentials, async ({ caller: { account } }) => {
    const names = new Map((await accounts.list()).map(({ id, name }) => [id, name]));
    const items = await credentials.listFor(account);
    return { items: items.map((credential) => credentialView(credential, names.get(credential.ownerId) ?? '', account)) };
  });
  handle(app, API.createCredential, async ({ body, caller: { account } }) => viewOne(await credentials.create(body, account), account));
  handle(app, API.updateCredential, async ({ params, body, caller: { account } }) =>
    viewOne(await credentials.update(idOf(params), given(body), account), account),
  );
  handle(app, API.deleteCredential, async ({ params, caller: { account } }) => {
    await credentials.remove(idOf(params), account);
    return undefined;
  });
  handle(app, API.listCredentialUses, async ({ params, caller: { account } }) => {
    const uses = await credentials.usesOf(idOf(params), account);
    return { items: uses.map(({ machineId: _machine, ...use }) => use) };
  });
}

/** Never the password, in any form. */
function credentialView(credential: CredentialWithUse, ownerName: string, caller: AccountRecord): Credential {
  const { sealedPassword: _password, ownerId: _owner, ...shown } = credential;
  const isDeletable = may(caller, 'delete', credential);
  return {
    ...shown,
    ownerName,
    isChangeable: may(caller, 'change', credential),
    isDeletable,
    lastUsedAt: isDeletable ? shown.lastUsedAt : null,
  };
}

/** Path ids are checked before a route is called. */
function idOf({ credentialId }: { readonly credentialId: string }): CredentialId {
  return credentialId as CredentialId;
}
