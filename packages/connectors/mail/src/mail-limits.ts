import { mailTooLarge, tooManyRecipients } from './mail-fault.ts';
import type { OutgoingMail } from './ports.ts';

/** As many recipients as a mailbox of the original service takes. */
export const MAX_RECIPIENTS = 500;
/** What most mail servers take. Base64 makes a third more of it on the way. */
export const MAX_BYTES = 25 * 1024 * 1024;

/** @throws TandemError `MailTooManyRecipients`, `MailTooLarge` */
export function refuseTooMuch({ to, cc, bcc, body, subject, attachments }: OutgoingMail): void {
  const recipients = to.length + cc.length + bcc.length;
  if (recipients > MAX_RECIPIENTS) throw tooManyRecipients(recipients, MAX_RECIPIENTS);
  const text = body.kind === 'html' ? body.html : body.text;
  const bytes = attachments.reduce((sum, { content }) => sum + content.length, Buffer.byteLength(text) + Buffer.byteLength(subject));
  if (bytes > MAX_BYTES) throw mailTooLarge(bytes, MAX_BYTES);
}
