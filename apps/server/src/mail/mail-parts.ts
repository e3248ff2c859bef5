import type { CloudFlowRunStore } from '@tandem/store';
import type { Services } from '../services.ts';
import { FailureMails } from './failure-mails.ts';
import type { MailParts } from './mail-routes.ts';
import type { DeliverMail } from './mail-server.ts';
import { MailSettingsService } from './mail-settings.ts';
import { Mailer } from './mailer.ts';
import { TurnOffMails } from './turn-off-mails.ts';

/** The services around mail. @param deliver hands a mail to a mail server */
export async function makeMail({ clock, stores, vault }: Services, deliver: DeliverMail): Promise<MailParts> {
  const settings = await MailSettingsService.load({ store: stores.settings, vault, clock });
  return { settings, mailer: new Mailer(() => settings.server(), deliver) };
}

export interface FailureMailParts {
  readonly mail: MailParts;
  readonly runs: CloudFlowRunStore;
}

export function makeFailureMails({ clock, log, origins, settings, stores }: Services, { mail, runs }: FailureMailParts): FailureMails {
  return new FailureMails({
    isWanted: () => mail.settings.current()?.tellsOwnersOfFailures === true,
    mailer: mail.mailer,
    accounts: stores.accounts,
    runs,
    flows: stores.cloudFlows,
    clock,
    log,
    baseUrl: () => origins.baseUrl(undefined),
    environmentName: () => settings.current().environmentName,
  });
}

export function makeTurnOffMails({ log, origins, settings, stores }: Services, { mailer }: MailParts): TurnOffMails {
  return new TurnOffMails({
    mailer,
    accounts: stores.accounts,
    log,
    baseUrl: () => origins.baseUrl(undefined),
    environmentName: () => settings.current().environmentName,
  });
}
