import { API, type Settings } from '@tandem/protocol';
import { type App, handle } from '../http/handle.ts';

export function registerSettingsRoutes(app: App): void {
  const { settings, log } = app.services;
  handle(app, API.getSettings, async () => settings.current());
  handle(app, API.updateSettings, async ({ body, caller }) => {
    const changed = await settings.change(given(body));
    log.info('settings changed', { accountId: caller.account.id, names: Object.keys(body) });
    return changed;
  });
}

/** Leaves out the members that the request did not name. */
function given(body: { readonly [Name in keyof Settings]?: Settings[Name] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Partial<Settings>;
}
