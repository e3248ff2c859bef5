import { API } from '@tandem/protocol';
import { given } from '../http/changes.ts';
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
