import { asTandemError, type Logger } from '@tandem/kernel';
import type { AccountStore, CloudFlowRecord } from '@tandem/store';
import type { Mailer } from './mailer.ts';
import { turnOffMail } from './turn-off-mail.ts';

export interface TurnOffMailsOptions {
  readonly mailer: Pick<Mailer, 'isSetUp' | 'send'>;
  readonly accounts: Pick<AccountStore, 'get'>;
  readonly log: Logger;
  /** Where people reach this server. */
  readonly baseUrl: () => string;
  readonly environmentName: () => string;
}

/** Tells owners by mail that a flow was turned off, whenever a mail server is set up: it does its work no more, and nobody asked for that. */
export class TurnOffMails {
  readonly #options: TurnOffMailsOptions;

  constructor(options: TurnOffMailsOptions) {
    this.#options = options;
  }

  /** What goes wrong here is only logged: the page of the flow says the same. */
  tell(flow: CloudFlowRecord): void {
    if (!this.#options.mailer.isSetUp) return;
    this.#send(flow).catch((thrown: unknown) => {
      this.#options.log.warn('owner not told that a flow was turned off', { cloudFlowId: flow.id, code: asTandemError(thrown).code });
    });
  }

  async #send(flow: CloudFlowRecord): Promise<void> {
    const { accounts, mailer, baseUrl, environmentName } = this.#options;
    const owner = await accounts.get(flow.ownerId);
    if (flow.turnedOff === null || owner === undefined || owner.isDisabled) return;
    const url = `${baseUrl()}/cloud-flows/${flow.id}`;
    await mailer.send(turnOffMail(flow, { owner, turnedOff: flow.turnedOff, url, environmentName: environmentName() }));
  }
}
