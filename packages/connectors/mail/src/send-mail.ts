import { TandemError } from '@tandem/kernel';
import { createTransport } from 'nodemailer';
import { textOfHtml } from './html-text.ts';
import { refuseTooMuch } from './mail-limits.ts';
import type { MailAddress, MailBody, OutgoingMail, SmtpServer } from './ports.ts';
import { SendProgress } from './send-progress.ts';
import { faultOfSending } from './smtp-fault.ts';

const CONNECT_MS = 20_000;
/** A server may scan a large mail before it answers. */
const SILENCE_MS = 120_000;

export interface SentMail {
  readonly messageId: string;
  /** The last words of the server, such as `250 2.0.0 Ok: queued as 12345`. */
  readonly answer: string;
}

/**
 * Hands a mail to the mail server.
 *
 * @throws TandemError `MailTooManyRecipients`, `MailTooLarge`, `MailServerUnreachable`, `MailTlsFailed`, `MailSignInFailed`,
 *   `MailRefusedForNow`, `MailRefused`, `MailPartlyRefused`, `MailOutcomeUnknown`, `MailAborted`, `MailNotSendable`
 */
export async function sendMail(server: SmtpServer, mail: OutgoingMail, signal: AbortSignal): Promise<SentMail> {
  refuseTooMuch(mail);
  const progress = new SendProgress();
  const transport = createTransport({ ...optionsOf(server), logger: progress.logger, transactionLog: true });
  try {
    const sent = await transport.sendMail({ ...messageOf(server, mail), signal });
    refusePartlyRefused(sent.rejected, server.host);
    return { messageId: sent.messageId, answer: sent.response };
  } catch (thrown) {
    throw thrown instanceof TandemError ? thrown : faultOfSending(thrown, server.host, progress);
  } finally {
    transport.close();
  }
}

function optionsOf({ host, port, security, signIn }: SmtpServer) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    // A mail is made of values alone: nothing in it may name a file of this server or an address that it should fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(signIn === null ? {} : { auth: { user: signIn.user, pass: signIn.password } }),
  };
}

function messageOf(server: SmtpServer, mail: OutgoingMail) {
  const { messageId, from = server.from, replyTo, to, cc, bcc, subject, importance, sensitivity, attachments } = mail;
  return {
    messageId,
    from: addressOf(from),
    // Refusals of the server come back to the installation, in whoever's name it sends.
    envelope: { from: server.from.address, to: [...to, ...cc, ...bcc].map(({ address }) => address) },
    replyTo: replyTo.map(addressOf),
    to: to.map(addressOf),
    cc: cc.map(addressOf),
    subject,
    ...bodyOf(mail.body),
    priority: importance,
    headers: sensitivity === undefined ? {} : { Sensitivity: sensitivity },
    attachments: attachments.map(({ name, content }) => ({ filename: name, content: Buffer.from(content) })),
  };
}

function addressOf({ name, address }: MailAddress) {
  return { name, address };
}

function bodyOf(body: MailBody) {
  return body.kind === 'html' ? { html: body.html, text: textOfHtml(body.html) } : { text: body.text };
}

function refusePartlyRefused(rejected: readonly unknown[], host: string): void {
  if (rejected.length === 0) return;
  throw new TandemError('MailPartlyRefused', `The mail server ${host} took the mail, but not for ${rejected.map(String).join(', ')}.`, {
    status: 502,
    fix: 'Correct these addresses. The other recipients have the mail; send it again to these alone.',
  });
}
