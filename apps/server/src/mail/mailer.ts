import { TandemError } from '@tandem/kernel';
import type { DeliveredMail, DeliverMail, MailServer, ServerMail } from './mail-server.ts';

const PATIENCE_MS = 60_000;

/** Sends the mails of the server itself. */
export class Mailer {
  readonly #server: () => MailServer | undefined;
  readonly #deliver: DeliverMail;

  constructor(server: () => MailServer | undefined, deliver: DeliverMail) {
    this.#server = server;
    this.#deliver = deliver;
  }

  get isSetUp(): boolean {
    return this.#server() !== undefined;
  }

  /** @throws TandemError `MailNotSetUp`, and what the mail server said */
  async send(mail: ServerMail): Promise<DeliveredMail> {
    const server = this.#server();
    if (server === undefined) {
      throw new TandemError('MailNotSetUp', 'No mail server is set up, so nothing can be sent.', {
        kind: 'operational',
        status: 409,
        fix: 'Let an administrator set up the mail server in the settings, under Mail.',
      });
    }
    return this.#deliver(server, mail, AbortSignal.timeout(PATIENCE_MS));
  }
}
