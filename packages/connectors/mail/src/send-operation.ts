import type { Operation, OperationCall, OperationOutcome } from '@tandem/cloud-engine';
import { JsonObject } from '@tandem/kernel';
import { mailNotSetUp } from './mail-fault.ts';
import { messageIdOf } from './message-id.ts';
import type { MailPorts, SmtpServer } from './ports.ts';
import type { AskedMail } from './read-mail.ts';
import { type SentMail, sendMail } from './send-mail.ts';

/** Reads the mail that the parameters of a call describe. */
type ReadMail = (parameters: JsonObject, server: SmtpServer) => AskedMail;

/** An operation that sends one mail for each call. What went wrong says itself whether the retry policy may try again. */
export function createSendOperation({ smtpServer }: MailPorts, read: ReadMail): Operation {
  return {
    async start(context, call) {
      const server = smtpServer();
      if (server === undefined) throw mailNotSetUp();
      const mail = { ...read(call.parameters, server), messageId: messageIdFor(call, server) };
      return { kind: 'ended', outcome: sentOutcome(await sendMail(server, mail, context.signal)) };
    },
  };
}

function messageIdFor({ runId, actionPath }: OperationCall, { from }: SmtpServer): string {
  return messageIdOf([runId, actionPath], from.address);
}

function sentOutcome({ messageId }: SentMail): OperationOutcome {
  const outputs = JsonObject.of([
    ['statusCode', 200],
    ['headers', new JsonObject()],
    ['body', JsonObject.of([['messageId', messageId]])],
  ]);
  return { status: 'Succeeded', code: 'OK', outputs, isRetryable: false };
}
