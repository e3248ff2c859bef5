import { TandemError } from '@tandem/kernel';

/** The code with which the original platform refuses parameters of an operation. */
const VALIDATION_FAILED = 'OpenApiOperationParameterValidationFailed';

export function missingParameter(operationId: string, parameter: string): TandemError {
  return new TandemError(VALIDATION_FAILED, `The operation ${operationId} is missing the required parameter '${parameter}'.`, {
    fix: `Give the action a value for '${parameter}'.`,
  });
}

/** @param expected what would be right, such as `a text` */
export function wrongParameter(operationId: string, parameter: string, expected: string): TandemError {
  return new TandemError(VALIDATION_FAILED, `The parameter '${parameter}' of the operation ${operationId} must be ${expected}.`, {
    fix: `Correct the value of '${parameter}' in the action.`,
  });
}

export function mailNotSetUp(): TandemError {
  return new TandemError('MailNotSetUp', 'No mail server is set up, so nothing can be sent.', {
    kind: 'operational',
    status: 409,
    fix: 'Let an administrator set up the mail server in the settings, under Mail.',
  });
}

export function invalidAddress(parameter: string, text: string): TandemError {
  return new TandemError('MailAddressInvalid', `'${shorten(text)}' in '${parameter}' is no e-mail address.`, {
    fix: 'Write addresses such as anna@example.org, with semicolons between them.',
  });
}

export function tooManyRecipients(count: number, limit: number): TandemError {
  return new TandemError('MailTooManyRecipients', `The mail has ${count} recipients, and ${limit} are allowed.`, {
    fix: 'Send to a distribution list, or send several mails.',
  });
}

export function mailTooLarge(bytes: number, limit: number): TandemError {
  return new TandemError('MailTooLarge', `The mail has ${bytes} bytes with its attachments, and ${limit} are allowed.`, {
    status: 413,
    fix: 'Send a link to the file instead of the file.',
  });
}

/** @param message says which one, and what is wrong with it */
export function invalidAttachment(message: string): TandemError {
  return new TandemError('MailAttachmentInvalid', message, {
    fix: 'Give each attachment a Name, and its content as ContentBytes in base64.',
  });
}

export function senderNotAllowed(address: string): TandemError {
  return new TandemError('MailSenderNotAllowed', `Flows of this installation may not send in the name of ${shorten(address)}.`, {
    status: 403,
    fix: 'Leave From empty and use Reply To, or let an administrator allow other senders in the settings, under Mail.',
  });
}

function shorten(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}
