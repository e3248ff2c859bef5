import { CONNECTOR_ACTION_SETTINGS, connectorCard } from '@tandem/cloud-engine';
import type { ConnectorDescription, FieldDescription, OperationDescription } from '@tandem/protocol';
import { IS_HTML_FIELD, MAILBOX_FIELDS, NOTIFICATION_FIELDS } from './fields.ts';

/** The names by which definitions call these connectors. */
export const MAIL_API = 'shared_sendmail';
export const MAILBOX_API = 'shared_office365';

const KEYWORDS = ['email', 'e-mail', 'mail', 'smtp', 'notification', 'Benachrichtigung', 'senden'];

const OUTPUTS = {
  type: 'object',
  properties: {
    statusCode: { type: 'integer', title: 'Status code', 'x-tandem-title-de': 'Statuscode' },
    body: {
      type: 'object',
      properties: { messageId: { type: 'string', title: 'Message ID', 'x-tandem-title-de': 'Nachrichten-ID' } },
    },
  },
};

const DESCRIPTION = {
  en: 'Sends a mail through the mail server of this installation.',
  de: 'Sendet eine E-Mail über den Mailserver dieser Installation.',
};

interface Sending {
  readonly apiName: string;
  readonly operationId: string;
  readonly title: OperationDescription['title'];
  readonly fields: readonly FieldDescription[];
  readonly isDeprecated?: true;
}

function sending({ apiName, operationId, title, fields, isDeprecated }: Sending): OperationDescription {
  return {
    id: `${apiName}/${operationId}`,
    kind: 'action',
    title,
    description: DESCRIPTION,
    keywords: KEYWORDS,
    category: apiName,
    icon: 'mail',
    template: connectorCard(apiName, operationId, 'OpenApiConnection'),
    fields: [...fields],
    outputs: OUTPUTS,
    settings: [...CONNECTOR_ACTION_SETTINGS],
    canRun: true,
    ...(isDeprecated === undefined ? {} : { isDeprecated }),
  };
}

export const MAIL_DESCRIPTION: ConnectorDescription = {
  apiName: MAIL_API,
  title: { en: 'Mail', de: 'Mail' },
  description: { en: 'Sends notifications by mail.', de: 'Sendet Benachrichtigungen per E-Mail.' },
  icon: 'mail',
  colour: '#1f5c8a',
  needsConnection: false,
  operations: [
    sending({
      apiName: MAIL_API,
      operationId: 'SendEmailV3',
      title: { en: 'Send an email notification (V3)', de: 'E-Mail-Benachrichtigung senden (V3)' },
      fields: NOTIFICATION_FIELDS,
    }),
    sending({
      apiName: MAIL_API,
      operationId: 'SendEmailV2',
      title: { en: 'Send an email notification (V2)', de: 'E-Mail-Benachrichtigung senden (V2)' },
      fields: NOTIFICATION_FIELDS,
      isDeprecated: true,
    }),
  ],
};

/** What of Outlook runs here; whoever shows the connector adds the operations that flows may hold besides. */
export const MAILBOX_DESCRIPTION: ConnectorDescription = {
  apiName: MAILBOX_API,
  title: { en: 'Office 365 Outlook', de: 'Office 365 Outlook' },
  description: {
    en: 'Mail, calendars and contacts of a work account.',
    de: 'E-Mail, Kalender und Kontakte eines Geschäftskontos.',
  },
  icon: 'mail',
  colour: '#0364b8',
  needsConnection: false,
  operations: [
    sending({
      apiName: MAILBOX_API,
      operationId: 'SendEmailV2',
      title: { en: 'Send an email (V2)', de: 'E-Mail senden (V2)' },
      fields: MAILBOX_FIELDS,
    }),
    sending({
      apiName: MAILBOX_API,
      operationId: 'SendEmail',
      title: { en: 'Send an email', de: 'E-Mail senden' },
      fields: [...MAILBOX_FIELDS, IS_HTML_FIELD],
      isDeprecated: true,
    }),
  ],
};
