import { TandemError } from '@tandem/kernel';
import type { SendProgress } from './send-progress.ts';

/** What the mail library says about a mail that did not go out. */
interface SmtpFault {
  /** Such as `ECONNECTION`, `EAUTH`, `ETLS`. */
  readonly code: string;
  /** The answer of the server, such as 550; undefined without one. */
  readonly answer: number | undefined;
  /** The server's own words. */
  readonly words: string;
  /** The SMTP command under way, such as `CONN` or `DATA`. */
  readonly command: string;
  readonly message: string;
}

const CONNECTION_CODES: ReadonlySet<string> = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ECONNREFUSED', 'ENOTFOUND']);
const TLS_FAULT = /certificate|self.signed|tls|ssl|altnames|wrong version/i;

/**
 * Why a mail was not sent. What can be different in a minute may be tried again; what the server refused for good may not, and
 * neither may a mail whose content was on its way when the line broke: it may have arrived.
 */
export function faultOfSending(thrown: unknown, host: string, { isContentUnderWay }: Pick<SendProgress, 'isContentUnderWay'>): TandemError {
  const fault = readFault(thrown);
  if (fault.code === 'EAUTH' || fault.code === 'ENOAUTH') return signInFailed(fault, host);
  if (fault.code === 'ETLS' || (fault.command === 'CONN' && TLS_FAULT.test(fault.message))) return tlsFailed(fault, host, thrown);
  if (fault.answer !== undefined) return refused(fault, host);
  if (isContentUnderWay) return outcomeUnknown(host, thrown);
  if (fault.code === 'EABORT') return aborted(host, thrown);
  if (CONNECTION_CODES.has(fault.code)) return unreachable(fault, host, thrown);
  return unsendable(fault, thrown);
}

function readFault(thrown: unknown): SmtpFault {
  const error: object = thrown instanceof Error ? thrown : new Error(String(thrown));
  const text = (name: string): string => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' ? value : '';
  };
  const answer: unknown = Reflect.get(error, 'responseCode');
  return {
    code: text('code'),
    answer: typeof answer === 'number' ? answer : undefined,
    words: oneLine(text('response')),
    command: text('command'),
    message: oneLine(text('message')),
  };
}

function signInFailed({ answer, words }: SmtpFault, host: string): TandemError {
  const isTemporary = answer !== undefined && answer < 500;
  return new TandemError('MailSignInFailed', `The mail server ${host} did not accept the sign-in. ${words}`.trim(), {
    kind: 'operational',
    status: 502,
    retryable: isTemporary,
    fix: 'Let an administrator correct user name and password in the settings, under Mail.',
  });
}

function refused({ answer = 0, words, message }: SmtpFault, host: string): TandemError {
  const said = words === '' ? message : words;
  if (answer < 500) {
    return new TandemError('MailRefusedForNow', `The mail server ${host} does not take the mail now. It said: ${said}`, {
      kind: 'operational',
      status: 503,
      retryable: true,
      fix: 'Try again later; a retry policy of the action does so by itself.',
    });
  }
  return new TandemError('MailRefused', `The mail server ${host} refused the mail. It said: ${said}`, {
    status: 502,
    fix: 'Correct recipients, sender or size as the server says, or ask whoever runs the mail server.',
  });
}

function tlsFailed({ message }: SmtpFault, host: string, cause: unknown): TandemError {
  return new TandemError('MailTlsFailed', `The connection to the mail server ${host} could not be secured: ${message}`, {
    kind: 'operational',
    status: 502,
    cause,
    fix: 'Choose the right kind of TLS for the port in the settings, under Mail; the certificate must be valid for the name of the server.',
  });
}

function outcomeUnknown(host: string, cause: unknown): TandemError {
  return new TandemError(
    'MailOutcomeUnknown',
    `The line to the mail server ${host} broke while the mail was on its way, so it may have arrived.`,
    {
      kind: 'operational',
      status: 502,
      cause,
      fix: 'Look whether it has arrived before you send it again; both have the same Message-ID.',
    },
  );
}

function aborted(host: string, cause: unknown): TandemError {
  return new TandemError('MailAborted', `The mail was not handed to the mail server ${host} in time.`, {
    kind: 'operational',
    status: 504,
    cause,
    fix: 'Give the action more time, or look why the mail server is slow.',
  });
}

function unreachable({ message }: SmtpFault, host: string, cause: unknown): TandemError {
  return new TandemError('MailServerUnreachable', `The mail server ${host} does not answer: ${message}`, {
    kind: 'operational',
    status: 503,
    retryable: true,
    cause,
    fix: 'Check name and port in the settings, under Mail, and that this server reaches it.',
  });
}

function unsendable({ message }: SmtpFault, cause: unknown): TandemError {
  return new TandemError('MailNotSendable', `The mail could not be put together: ${message}`, {
    cause,
    fix: 'Simplify recipients, subject and attachments, and report the message if it stays.',
  });
}

function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 500);
}
