import {
  type ActionContext,
  ActionError,
  type DesktopAction,
  type DesktopValue,
  defineAction,
  parameters,
  toItems,
  toText,
} from '@tandem/desktop-engine';
import { existingFile } from '../file/source-files.ts';
import { pathFor } from '../machine/machine-path.ts';
import { ADDRESS_ERROR, addressList, mailAddress } from './addresses.ts';
import { wordsOf } from './imap-session.ts';

const { anything, boolean, integer, text } = parameters;
const ERROR = 'SendEmailError';
const ATTACHMENT_ERROR = 'AttachmentNotFoundError';
/** The port on which a connection is secured from its beginning; on others it becomes so with STARTTLS. */
const TLS_PORT = 465;
const CONNECT_MS = 30_000;
/** A server may scan a large message before it answers. */
const SILENCE_MS = 120_000;

const MESSAGE = {
  SMTPServer: text(),
  Port: integer(25),
  EnableSSL: boolean(false),
  AcceptUntrustedCertificates: boolean(false),
  SendFrom: text(),
  SenderDisplayName: text(''),
  SendTo: text(),
  CC: text(''),
  BCC: text(''),
  Subject: text(''),
  Body: text(''),
  IsBodyHtml: boolean(false),
  Attachments: anything(''),
} as const;

interface Message {
  readonly SMTPServer: string;
  readonly Port: number;
  readonly EnableSSL: boolean;
  readonly AcceptUntrustedCertificates: boolean;
  readonly SendFrom: string;
  readonly SenderDisplayName: string;
  readonly SendTo: string;
  readonly CC: string;
  readonly BCC: string;
  readonly Subject: string;
  readonly Body: string;
  readonly IsBodyHtml: boolean;
  readonly Attachments: DesktopValue;
  readonly Username?: string;
  readonly Password?: string;
}

async function send(message: Message, context: ActionContext): Promise<Record<never, never>> {
  const mail = mailOf(message, context);
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(transportOf(message));
  try {
    const { rejected } = await transport.sendMail({ ...mail, signal: context.context.signal });
    if (rejected.length > 0) {
      throw new ActionError(ERROR, `The message went out, but the server refused it for ${rejected.map(String).join(', ')}.`);
    }
    return {};
  } catch (thrown) {
    throw thrown instanceof ActionError ? thrown : refusal(thrown, message);
  } finally {
    transport.close();
  }
}

function transportOf({ SMTPServer, Port, EnableSSL, AcceptUntrustedCertificates, Username, Password }: Message) {
  return {
    host: SMTPServer.trim(),
    port: Port,
    secure: EnableSSL && Port === TLS_PORT,
    requireTLS: EnableSSL,
    ignoreTLS: !EnableSSL,
    tls: { rejectUnauthorized: !AcceptUntrustedCertificates },
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableUrlAccess: true,
    ...(Username === undefined ? {} : { auth: { user: Username, pass: Password ?? '' } }),
  };
}

function mailOf(message: Message, context: ActionContext) {
  const from = mailAddress(message.SendFrom);
  const to = addressList(message.SendTo);
  if (to.length === 0) throw new ActionError(ADDRESS_ERROR, "The message has no recipient. Fill in the field 'To'.");
  return {
    from: message.SenderDisplayName.trim() === '' ? from : { ...from, name: message.SenderDisplayName.trim() },
    to: [...to],
    cc: [...addressList(message.CC)],
    bcc: [...addressList(message.BCC)],
    subject: message.Subject,
    ...(message.IsBodyHtml ? { html: message.Body } : { text: message.Body }),
    attachments: attachmentPaths(message.Attachments).map((written) => ({ path: attachment(written, context) })),
  };
}

/** A text may name several files, each in double quotes. */
function attachmentPaths(value: DesktopValue): readonly string[] {
  const written = toItems(value).map((item) => toText(item).trim());
  return written
    .flatMap((text) => (text.includes('"') ? [...text.matchAll(/"([^"]+)"|[^\s"]+/g)].map(([whole, quoted]) => quoted ?? whole) : [text]))
    .filter((path) => path !== '');
}

function attachment(written: string, context: ActionContext): string {
  const path = pathFor('read', written, context);
  try {
    return existingFile(path);
  } catch {
    throw new ActionError(ATTACHMENT_ERROR, `The attachment '${written}' does not exist. Check the path.`);
  }
}

const TROUBLE: Readonly<Record<string, string>> = {
  EAUTH: 'it did not accept user name and password.',
  ECONNECTION: 'it cannot be reached. Check server and port.',
  ECONNREFUSED: 'nothing listens there. Check server and port.',
  EDNS: 'no server of that name is known. Check the name.',
  ETIMEDOUT: 'it does not answer. Check server, port and SSL.',
  ETLS: "the connection cannot be secured. Check port, SSL and 'Accept untrusted certificates'.",
};

function refusal(thrown: unknown, { SMTPServer, Port }: Message): ActionError {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const answer = thrown instanceof Error && 'response' in thrown && typeof thrown.response === 'string' ? thrown.response : '';
  const words = answer === '' ? wordsOf(thrown) : answer;
  const isUntrusted = /certificate|self.signed/i.test(words);
  const reason = TROUBLE[isUntrusted ? 'ETLS' : code] ?? `${words}.`;
  return new ActionError(ERROR, `The message was not sent. The mail server ${SMTPServer.trim()}:${Port}: ${reason}`, words);
}

const COMMON = { title: 'Send email', errors: [ADDRESS_ERROR, ERROR, ATTACHMENT_ERROR], run: send } as const;

export const SEND_ACTIONS: readonly DesktopAction[] = [
  defineAction({ ...COMMON, id: 'Email.SendEmail.Send', parameters: MESSAGE }),
  defineAction({ ...COMMON, id: 'Email.SendEmail.AuthenticateAndSend', parameters: { ...MESSAGE, Username: text(), Password: text() } }),
];
