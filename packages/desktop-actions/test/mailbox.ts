import { ImapFlow } from 'imapflow';
import { simpleParser } from 'mailparser';

/** The mailbox of the user `flow` of a `Dovecot`, as another mail program sees it. */
export class Mailbox {
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  async add(mails: readonly string[]): Promise<void> {
    await this.#with(async (client) => {
      for (const mail of mails) await client.append('INBOX', mail);
    });
  }

  /** How many messages each of the folders has. */
  async counts(folders: readonly string[]): Promise<readonly number[]> {
    return this.#with(async (client) => {
      const found: number[] = [];
      for (const folder of folders) {
        const status = await client.status(folder, { messages: true });
        found.push(status === false ? 0 : (status.messages ?? 0));
      }
      return found;
    });
  }

  async #with<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const auth = { user: 'flow', pass: 'pass word' };
    const client = new ImapFlow({ host: '127.0.0.1', port: this.#port, secure: false, doSTARTTLS: false, auth, logger: false });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  }
}

/** What a message shows: subject, text in HTML, and each attachment with its name. */
export async function shownMail(message: string): Promise<readonly string[]> {
  const { subject, html, attachments } = await simpleParser(message);
  return [subject ?? '', String(html).trim(), ...attachments.map(({ filename, content }) => `${filename} ${content.toString()}`)];
}
