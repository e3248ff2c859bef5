import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ApiClient } from '@tandem/protocol';
import { SMTPServer } from 'smtp-server';
import { type DatabaseServer, lacksPostgres, startPostgres } from '../../packages/desktop-actions/test/database-servers.ts';
import { Dovecot, lacksDovecot } from '../../packages/desktop-actions/test/dovecot.ts';
import { Mailbox } from '../../packages/desktop-actions/test/mailbox.ts';
import { ShopApi } from './shop-api.ts';

/** The password of the mailbox, and that of the database. */
export const MAIL_PASSWORD = 'pass word';
export const DATABASE_PASSWORD = 'geheim';

/** The services on loopback that the flows work with. */
export class Neighbours {
  readonly call: ApiClient;
  readonly shop = new ShopApi();
  /** What was sent by mail, whole messages. */
  readonly sent: string[] = [];
  readonly #smtp: SMTPServer;
  #imap: Dovecot | undefined;
  #postgres: DatabaseServer | undefined;

  constructor(call: ApiClient) {
    this.call = call;
    this.#smtp = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, _session, done) => {
        text(stream).then(
          (message) => done(null, void this.sent.push(message)),
          (fault: Error) => done(fault),
        );
      },
    });
  }

  /** @param call the API of the server that runs the flows */
  static async start(call: ApiClient): Promise<Neighbours> {
    const neighbours = new Neighbours(call);
    await neighbours.shop.start();
    await once(neighbours.#smtp.listen(0, '127.0.0.1'), 'listening');
    if (!lacksDovecot) neighbours.#imap = await Dovecot.start();
    if (!lacksPostgres) neighbours.#postgres = await startPostgres();
    return neighbours;
  }

  get smtpPort(): number {
    return (this.#smtp.server.address() as AddressInfo).port;
  }

  get imapPort(): number {
    return this.#imap?.port ?? 0;
  }

  get postgresPort(): number {
    return this.#postgres?.port ?? 0;
  }

  get mailbox(): Mailbox {
    return new Mailbox(this.imapPort);
  }

  async stop(): Promise<void> {
    this.shop.close();
    await new Promise<void>((resolve) => this.#smtp.close(() => resolve()));
    await this.#imap?.stop();
    await this.#postgres?.stop();
  }
}
