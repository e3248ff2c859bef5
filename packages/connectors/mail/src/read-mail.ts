import type { JsonObject } from '@tandem/kernel';
import { readAddresses } from './addresses.ts';
import { readAttachments } from './attachments.ts';
import { missingParameter, senderNotAllowed } from './mail-fault.ts';
import { MailParameters } from './mail-parameters.ts';
import type { MailAddress, MailBody, OutgoingMail, SmtpServer } from './ports.ts';

/** What a mail is made of before it is known who sends it. */
export type AskedMail = Omit<OutgoingMail, 'messageId'>;

const IMPORTANCES = ['Low', 'Normal', 'High'] as const;
const SENSITIVITIES = ['Normal', 'Personal', 'Private', 'Confidential'] as const;

/**
 * Reads the parameters of *Send an email* of the mailbox connector (`emailMessage/To` …).
 *
 * @param bodyIs what the body is when `emailMessage/IsHtml` says nothing
 * @throws TandemError `OpenApiOperationParameterValidationFailed`, `MailAddressInvalid`, `MailAttachmentInvalid`, `MailSenderNotAllowed`
 */
export function readMailboxMail(parameters: JsonObject, operationId: string, options: MailboxOptions): AskedMail {
  const read = new MailParameters(parameters, operationId, 'emailMessage/');
  const { sensitivity, importance } = readManner(read);
  const from = readSender(read, options.server);
  return {
    ...(from === undefined ? {} : { from }),
    replyTo: listOf(read, 'ReplyTo'),
    ...readRecipients(read, operationId, { to: 'To', cc: 'Cc', bcc: 'Bcc' }),
    subject: lineOf(read.required('Subject')),
    body: readBody(read, read.yesNo('IsHtml') ?? options.bodyIs === 'html'),
    importance,
    sensitivity,
    attachments: readAttachments(read.value('Attachments')),
  };
}

interface MailboxOptions {
  readonly bodyIs: 'html' | 'text';
  readonly server: Pick<SmtpServer, 'from' | 'allowsOtherSenders'>;
}

/** Reads the parameters of *Send an email notification* (`request/to` …), whose text is HTML. @throws TandemError as `readMailboxMail` */
export function readNotificationMail(parameters: JsonObject, operationId: string): AskedMail {
  const read = new MailParameters(parameters, operationId, 'request/');
  return {
    replyTo: listOf(read, 'replyTo'),
    ...readRecipients(read, operationId, { to: 'to', cc: 'cc', bcc: 'bcc' }),
    subject: lineOf(read.required('subject')),
    body: { kind: 'html', html: read.required('text') },
    importance: 'normal',
    sensitivity: undefined,
    attachments: readAttachments(read.value('attachments')),
  };
}

function readRecipients(read: MailParameters, operationId: string, names: Readonly<Record<'to' | 'cc' | 'bcc', string>>) {
  const to = readAddresses(read.keyOf(names.to), read.required(names.to));
  // A join of an empty list leaves only semicolons.
  if (to.length === 0) throw missingParameter(operationId, read.keyOf(names.to));
  return { to, cc: listOf(read, names.cc), bcc: listOf(read, names.bcc) };
}

function listOf(read: MailParameters, name: string): readonly MailAddress[] {
  return readAddresses(read.keyOf(name), read.text(name));
}

function readBody(read: MailParameters, isHtml: boolean): MailBody {
  const text = read.required('Body');
  return isHtml ? { kind: 'html', html: text } : { kind: 'text', text };
}

function readManner(read: MailParameters): Pick<OutgoingMail, 'importance' | 'sensitivity'> {
  const importance = (read.oneOf('Importance', IMPORTANCES) ?? 'Normal').toLowerCase() as OutgoingMail['importance'];
  const sensitivity = read.oneOf('Sensitivity', SENSITIVITIES) ?? 'Normal';
  if (sensitivity === 'Normal') return { importance, sensitivity: undefined };
  return { importance, sensitivity: sensitivity === 'Confidential' ? 'Company-Confidential' : sensitivity };
}

function readSender(read: MailParameters, server: MailboxOptions['server']): MailAddress | undefined {
  const [from] = listOf(read, 'From');
  if (from === undefined || from.address.toLowerCase() === server.from.address.toLowerCase()) return undefined;
  if (!server.allowsOtherSenders) throw senderNotAllowed(from.address);
  return from;
}

/** A subject has one line: line breaks in it could smuggle in headers. */
function lineOf(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
