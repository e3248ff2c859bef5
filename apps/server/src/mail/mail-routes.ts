import { API } from '@tandem/protocol';
import { type App, handle } from '../http/handle.ts';
import { mailPage } from './mail-html.ts';
import type { MailSettingsService } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';

export interface MailParts {
  readonly settings: MailSettingsService;
  readonly mailer: Mailer;
}

export function registerMailRoutes(app: App, { settings, mailer }: MailParts): void {
  const { ids, log, settings: environment } = app.services;
  handle(app, API.getMailSettings, async () => ({ mail: settings.current() ?? null }));
  handle(app, API.setMailSettings, async ({ body, caller }) => {
    const changed = await settings.set(body);
    log.info('mail server set up', { accountId: caller.account.id, host: changed.host, port: changed.port });
    return changed;
  });
  handle(app, API.removeMailSettings, async ({ caller }) => {
    await settings.remove();
    log.info('mail server forgotten', { accountId: caller.account.id });
    return undefined;
  });
  handle(app, API.testMail, async ({ body, caller }) => {
    const { environmentName } = environment.current();
    const sent = await mailer.send({
      to: { name: '', address: body.to },
      subject: `Tandem: test mail · Test-E-Mail (${environmentName})`,
      html: mailPage({
        heading: environmentName,
        paragraphs: ['Mail from this installation arrives.', 'E-Mails dieser Installation kommen an.'],
        foot: [`${caller.account.name} · Tandem`],
      }),
      identity: ['test', ids.next()],
    });
    return { to: body.to, ...sent };
  });
}
