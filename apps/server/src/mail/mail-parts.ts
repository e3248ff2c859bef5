import type { Services } from '../services.ts';
import type { MailParts } from './mail-routes.ts';
import type { DeliverMail } from './mail-server.ts';
import { MailSettingsService } from './mail-settings.ts';
import { Mailer } from './mailer.ts';

/** The services around mail. @param deliver hands a mail to a mail server */
export async function makeMail({ clock, stores, vault }: Services, deliver: DeliverMail): Promise<MailParts> {
  const settings = await MailSettingsService.load({ store: stores.settings, vault, clock });
  return { settings, mailer: new Mailer(() => settings.server(), deliver) };
}
