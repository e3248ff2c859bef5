import { messageIdOf } from './message-id.ts';
import type { MailAddress, SmtpServer } from './ports.ts';
import { type SentMail, sendMail } from './send-mail.ts';

/** A mail that the installation itself sends to one person. */
export interface Notice {
  readonly to: MailAddress;
  readonly subject: string;
  readonly html: string;
  /** What makes it the mail it is; see `messageIdOf`. */
  readonly identity: readonly string[];
}

/** @throws TandemError as `sendMail` */
export async function sendNotice(server: SmtpServer, { to, subject, html, identity }: Notice, signal: AbortSignal): Promise<SentMail> {
  const mail = {
    messageId: messageIdOf(identity, server.from.address),
    to: [to],
    cc: [],
    bcc: [],
    replyTo: [],
    subject: subject.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim(),
    body: { kind: 'html', html },
    importance: 'normal',
    sensitivity: undefined,
    attachments: [],
  } as const;
  return sendMail(server, mail, signal);
}
