import type { DescribedConnector, Operation } from '@tandem/cloud-engine';
import { MAIL_API, MAIL_DESCRIPTION, MAILBOX_API, MAILBOX_DESCRIPTION } from './description.ts';
import type { MailPorts } from './ports.ts';
import { readMailboxMail, readNotificationMail } from './read-mail.ts';
import { createSendOperation } from './send-operation.ts';

/** The connector *Mail*: *Send an email notification* through the mail server of the installation. */
export function createMailConnector(ports: MailPorts): DescribedConnector {
  const notify = (operationId: string) => createSendOperation(ports, (parameters) => readNotificationMail(parameters, operationId));
  return {
    apiName: MAIL_API,
    description: MAIL_DESCRIPTION,
    operation: operationsOf({ SendEmailV3: notify('SendEmailV3'), SendEmailV2: notify('SendEmailV2') }),
  };
}

/**
 * The connector *Office 365 Outlook* as far as a mail server can stand in for a mailbox: it sends. Every other operation is not
 * here, and a run that reaches one fails with its name.
 */
export function createMailboxConnector(ports: MailPorts): DescribedConnector {
  const send = (operationId: string, bodyIs: 'html' | 'text') =>
    createSendOperation(ports, (parameters, server) => readMailboxMail(parameters, operationId, { bodyIs, server }));
  return {
    apiName: MAILBOX_API,
    description: MAILBOX_DESCRIPTION,
    operation: operationsOf({ SendEmailV2: send('SendEmailV2', 'html'), SendEmail: send('SendEmail', 'text') }),
  };
}

function operationsOf(operations: Readonly<Record<string, Operation>>): DescribedConnector['operation'] {
  const byName = new Map(Object.entries(operations).map(([name, operation]) => [name.toLowerCase(), operation]));
  return (operationId) => byName.get(operationId.toLowerCase());
}
