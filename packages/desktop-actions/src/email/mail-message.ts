import { Instance, ListValue } from '@tandem/desktop-engine';
import { dateTimeOf } from '../machine/local-time.ts';
import { fileList } from '../machine/path-values.ts';

/** Type of messages of an IMAP server, as the designer shows it. */
export const MAIL_MESSAGE = 'Mail message';

/** Where a message is. */
export class MailHandle {
  readonly mailFolder: string;
  readonly uid: number;
  /** Of the folder when the message was retrieved: with another one, the number stands for another message. */
  readonly uidValidity: bigint;

  constructor(mailFolder: string, uid: number, uidValidity: bigint) {
    this.mailFolder = mailFolder;
    this.uid = uid;
    this.uidValidity = uidValidity;
  }
}

export interface MailContent {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Milliseconds since 1970; undefined when the message has none. */
  readonly sentAt: number | undefined;
  readonly subject: string;
  /** HTML, or plain text. */
  readonly body: string;
  readonly bodyText: string;
  /** Paths of the attachments that were saved. */
  readonly attachments: readonly string[];
}

export function mailMessage(handle: MailHandle, content: MailContent): Instance<MailHandle> {
  return new Instance(MAIL_MESSAGE, handle, {
    MailFolder: () => handle.mailFolder,
    Uid: () => handle.uid,
    From: () => content.from,
    To: () => new ListValue([...content.to]),
    Cc: () => new ListValue([...content.cc]),
    Date: () => (content.sentAt === undefined ? null : dateTimeOf(content.sentAt)),
    Subject: () => content.subject,
    Body: () => content.body,
    BodyText: () => content.bodyText,
    Attachments: () => fileList(content.attachments),
  });
}
